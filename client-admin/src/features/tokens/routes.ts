import { Key } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/tokens',
    name: 'tokens',
    component: () => import('./TokensPage.vue'),
    meta: { title: 'tokens.title', nav: { order: 50, icon: Key } },
  },
] satisfies RouteRecordRaw[]
