import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router'
import { t } from './i18n'
import { featureRoutes, navRoutes } from './routes'
import { useSession } from './session'

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', redirect: () => navRoutes[0]!.path },
    ...featureRoutes,
    {
      path: '/:path(.*)*',
      name: 'notFound',
      component: () => import('./layout/NotFoundPage.vue'),
      meta: { title: 'app.notFound.title' },
    },
  ],
})

router.beforeEach(async (to) => {
  if (to.meta.anonymous) return true
  const session = useSession()
  if (!(await session.resume())) return { name: 'login', query: backTo(to) }
  return to.meta.admin && !session.isAdmin ? { name: 'notFound', params: { path: to.path.slice(1).split('/') } } : true
})

router.afterEach((to, from, failure) => {
  if (failure) return
  document.title = `${t(to.meta.title)} · upushy`
  if (from.matched.length > 0 && to.path !== from.path) void focusContent()
})

/** Where to go after the login. */
export function backTo(to: RouteLocationNormalized): Record<string, string> {
  return to.fullPath === '/' ? {} : { back: to.fullPath }
}

/** Only a path of the panel itself, whatever the address bar says. */
export function targetOf(back: unknown): string {
  return typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/'
}

/** A screen reader goes on with the new page, not with what is left of the old one. */
async function focusContent() {
  await nextTick()
  document.getElementById('content')?.focus({ preventScroll: true })
}
