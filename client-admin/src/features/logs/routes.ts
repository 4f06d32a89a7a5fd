import { Tickets } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/logs',
    name: 'logs',
    component: () => import('./LogsPage.vue'),
    meta: { title: 'logs.title', nav: { order: 40, icon: Tickets } },
  },
] satisfies RouteRecordRaw[]
