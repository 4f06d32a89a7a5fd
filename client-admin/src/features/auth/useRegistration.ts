import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api } from '@/api'

/** Who may register here, and whether a captcha has to be solved. */
export function useRegistration() {
  const query = useQuery({
    queryKey: ['registration'],
    queryFn: ({ signal }) => api.get('/api/user/registration', undefined, { signal, anonymous: true }),
    staleTime: 0,
  })
  return {
    error: query.error,
    refetch: query.refetch,
    loading: query.isPending,
    isFirst: computed(() => query.data.value?.registration === 'first'),
    isOpen: computed(() => query.data.value?.registration === 'open'),
    captcha: computed(() => query.data.value?.captcha === true),
  }
}
