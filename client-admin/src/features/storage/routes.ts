import { Files } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/storage',
    name: 'storage',
    component: () => import('./StoragePage.vue'),
    meta: { title: 'storage.title', nav: { order: 85, icon: Files }, admin: true },
  },
] satisfies RouteRecordRaw[]
