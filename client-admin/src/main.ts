import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp, watch } from 'vue'
import { connect } from '@/api'
import { tokens } from '@/api/tokens'
import App from '@/app/App.vue'
import { passEscapeOn } from '@/app/escape'
import { i18n, language, t } from '@/app/i18n'
import { queryClient } from '@/app/queries'
import { backTo, router } from '@/app/router'
import { useSession } from '@/app/session'
import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import '@/app/style.css'

const app = createApp(App).use(createPinia()).use(i18n).use(VueQueryPlugin, { queryClient })
const session = useSession()

function onSessionEnd() {
  session.end()
  queryClient.clear()
  const here = router.currentRoute.value
  if (!here.meta.anonymous) void router.replace({ name: 'login', query: backTo(here) })
}

connect({ language: () => language.value, unreachable: () => t('app.unreachable'), onSessionEnd })
tokens.onLoggedOutElsewhere(onSessionEnd)
passEscapeOn()
watch(language, () => (document.title = `${t(router.currentRoute.value.meta.title)} · upushy`))

app.use(router).mount('#app')
