import { Platform } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/hosting',
    name: 'hosting',
    component: () => import('./AppsPage.vue'),
    meta: { title: 'hosting.title', nav: { order: 28, icon: Platform }, admin: true },
  },
  {
    path: '/hosting/library',
    name: 'hostingLibrary',
    component: () => import('./LibraryPage.vue'),
    meta: { title: 'hosting.library.title', admin: true },
  },
  {
    path: '/hosting/install/:template',
    name: 'hostingInstall',
    component: () => import('./InstallPage.vue'),
    props: true,
    meta: { title: 'hosting.install.title', admin: true },
  },
  {
    path: '/hosting/apps/:id',
    name: 'hostedApp',
    component: () => import('./AppPage.vue'),
    props: true,
    meta: { title: 'hosting.one', admin: true },
  },
  {
    path: '/hosting/servers',
    name: 'hostingServers',
    component: () => import('./ServersPage.vue'),
    meta: { title: 'hosting.servers.title', admin: true },
  },
  {
    path: '/hosting/runs',
    name: 'hostingRuns',
    component: () => import('@/features/runs/RunsPage.vue'),
    props: { id: 'server' },
    meta: { title: 'hosting.runs', admin: true },
  },
] satisfies RouteRecordRaw[]
