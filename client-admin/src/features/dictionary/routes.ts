import { Collection } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/dictionary',
    name: 'dictionary',
    component: () => import('./DictionaryPage.vue'),
    meta: { title: 'dictionary.title', nav: { order: 70, icon: Collection }, admin: true },
  },
] satisfies RouteRecordRaw[]
