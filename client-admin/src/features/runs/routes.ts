import { VideoPlay } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/runs',
    name: 'all-runs',
    component: () => import('./RunsPage.vue'),
    meta: { title: 'runs.title', nav: { order: 26, icon: VideoPlay } },
  },
  {
    path: '/projects/:id/runs',
    name: 'runs',
    component: () => import('./RunsPage.vue'),
    props: true,
    meta: { title: 'runs.title' },
  },
  {
    path: '/runs/:id',
    name: 'run',
    component: () => import('./RunPage.vue'),
    props: true,
    meta: { title: 'runs.one' },
  },
] satisfies RouteRecordRaw[]
