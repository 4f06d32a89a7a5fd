import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, type BodyOf, type Schemas } from '@/api'
import { refreshTokens } from '@/api/refresh'
import { tokens } from '@/api/tokens'

/** Who is logged in. */
export const useSession = defineStore('session', () => {
  const user = ref<Schemas['Profile'] | null>(null)
  const isAdmin = computed(() => user.value?.role === 'admin')

  /** Goes on with the login of an earlier visit, if there is one. */
  async function resume(): Promise<boolean> {
    if (user.value) return true
    if (!tokens.access() && !(await refreshTokens())) return false
    user.value = await api.get('/api/user/profile')
    return true
  }

  async function logIn(login: BodyOf<'/api/user/login', 'post'>) {
    tokens.set(await api.post('/api/user/login', login, { anonymous: true }))
    user.value = await api.get('/api/user/profile')
  }

  /** The tokens are gone here even when the server does not hear of it. */
  async function logOut() {
    await api.post('/api/user/logout').catch(() => {})
    end()
  }

  function end() {
    tokens.clear()
    user.value = null
  }

  return { user, isAdmin, resume, logIn, logOut, end }
})
