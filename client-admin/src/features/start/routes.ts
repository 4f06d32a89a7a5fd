import { Guide } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/start',
    name: 'start',
    component: () => import('./StartPage.vue'),
    meta: { title: 'start.title', nav: { order: 900, icon: Guide } },
  },
] satisfies RouteRecordRaw[]
