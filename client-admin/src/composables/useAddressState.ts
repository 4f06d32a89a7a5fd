import { reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Choices kept in the page's address, so that it can be reloaded and shared; what is as by default stays out of it. */
export function useAddressState<State extends Record<string, string>>(defaults: State): State {
  const route = useRoute()
  const router = useRouter()
  const page = route.name
  const state = reactive({ ...defaults }) as Record<string, string>
  read()

  function read() {
    for (const [key, usual] of Object.entries(defaults)) {
      const given = route.query[key]
      state[key] = typeof given === 'string' ? given : usual
    }
  }

  watch(
    () => route.query,
    () => route.name === page && read(),
  )
  watch(state, () => {
    if (route.name !== page) return
    const others = Object.entries(route.query).filter(([key]) => !(key in defaults))
    const chosen = Object.entries(state).filter(([key, value]) => value && value !== defaults[key])
    void router.replace({ query: Object.fromEntries([...others, ...chosen]), hash: route.hash })
  })
  return state as State
}
