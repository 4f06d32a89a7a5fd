import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/projects/:id/pipelines',
    name: 'pipelines',
    component: () => import('./PipelinesPage.vue'),
    props: true,
    meta: { title: 'pipelines.title' },
  },
  {
    path: '/projects/:id/pipelines/new',
    name: 'newPipeline',
    component: () => import('./NewPipelinePage.vue'),
    props: true,
    meta: { title: 'pipelines.create' },
  },
  {
    path: '/projects/:id/pipelines/:pipelineId',
    name: 'pipeline',
    component: () => import('./PipelinePage.vue'),
    props: true,
    meta: { title: 'pipelines.one' },
  },
] satisfies RouteRecordRaw[]
