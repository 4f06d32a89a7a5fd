import { Cellphone } from '@element-plus/icons-vue'
import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/devices',
    name: 'devices',
    component: () => import('./DevicesPage.vue'),
    meta: { title: 'devices.title', nav: { order: 30, icon: Cellphone } },
  },
  {
    path: '/devices/:uuid',
    name: 'device',
    component: () => import('./DevicePage.vue'),
    props: (route) => ({ uuid: String(route.params.uuid), projectId: String(route.query.project ?? '') }),
    meta: { title: 'devices.one' },
  },
] satisfies RouteRecordRaw[]
