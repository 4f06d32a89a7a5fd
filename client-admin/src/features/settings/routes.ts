import { Setting } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/settings',
    name: 'settings',
    component: () => import('./SettingsPage.vue'),
    meta: { title: 'settings.title', nav: { order: 80, icon: Setting }, admin: true },
  },
] satisfies RouteRecordRaw[]
