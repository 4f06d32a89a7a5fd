import { User } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/users',
    name: 'users',
    component: () => import('./UsersPage.vue'),
    meta: { title: 'users.title', nav: { order: 60, icon: User }, admin: true },
  },
] satisfies RouteRecordRaw[]
