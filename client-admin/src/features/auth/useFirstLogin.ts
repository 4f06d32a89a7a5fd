import { useQueryClient } from '@tanstack/vue-query'
import { useRouter } from 'vue-router'
import { useSession } from '@/app/session'

/** Goes on after registering: straight in where no captcha stands between, else by way of the login page. */
export function useFirstLogin() {
  const router = useRouter()
  const session = useSession()
  const queries = useQueryClient()

  return async function goOn(login: { username: string; password: string }, captcha: boolean, to: string) {
    await queries.invalidateQueries({ queryKey: ['registration'] })
    if (captcha) return router.replace({ name: 'login', query: { back: to } })
    await session.logIn(login)
    return router.replace(to)
  }
}
