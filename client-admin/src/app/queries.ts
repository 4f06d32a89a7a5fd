import { QueryClient } from '@tanstack/vue-query'
import { ApiError } from '@/api'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // a refusal stays one; what did not get through may the second time
      retry: (failures, error) => failures < 2 && error instanceof ApiError && (error.isUnreachable || error.status === 503),
    },
  },
})
