import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/projects/:id/releases',
    name: 'releases',
    component: () => import('./ReleasesPage.vue'),
    props: true,
    meta: { title: 'releases.title' },
  },
] satisfies RouteRecordRaw[]
