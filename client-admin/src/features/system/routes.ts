import { Monitor } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/system',
    name: 'system',
    component: () => import('./SystemPage.vue'),
    meta: { title: 'system.title', nav: { order: 90, icon: Monitor }, admin: true },
  },
] satisfies RouteRecordRaw[]
