import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, type Schemas } from '@/api'
import { useFormErrors } from '@/composables/useFormErrors'
import { useToast } from '@/composables/useToast'
import { at } from '@/features/runs/run'
import { requestOf, type HostingServer, type ServerFields } from './servers'

const PATIENCE_MS = 90_000

/** Enters a server's settings and tries it with them. */
export function useServerForm(server: () => HostingServer, fields: ServerFields) {
  const { t } = useI18n()
  const toast = useToast()
  const queries = useQueryClient()
  const { errors, pending, submit } = useFormErrors(Object.keys(fields))
  const testing = ref(false)
  const tested = ref<Schemas['HostingServerTest']>()

  async function save() {
    const { kind, title } = server()
    tested.value = undefined
    const request = requestOf(kind, fields)
    if (!(await submit(() => api.put(at('/api/app/servers/{kind}', { kind }), request)))) return
    fields.secret = ''
    toast.success(t('hosting.servers.saved', { server: title }))
    await queries.invalidateQueries({ queryKey: ['hosting'] })
    await test()
  }

  async function test() {
    testing.value = true
    try {
      const path = at('/api/app/servers/{kind}/test', { kind: server().kind })
      tested.value = await api.post(path, undefined, { patience: PATIENCE_MS })
    } catch (failure) {
      toast.failure(failure)
    } finally {
      testing.value = false
    }
  }

  return { errors, pending, testing, tested, save, test }
}
