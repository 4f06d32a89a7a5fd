import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '@/api'
import { language } from '@/app/i18n'
import { useConfirm } from '@/composables/useConfirm'
import { useToast } from '@/composables/useToast'
import { at } from '@/features/runs/run'
import type { HostedApp } from './apps'

const PATIENCE_MS = 90_000

/** An app's proxy hosts, and what is changed about all of them at once. */
export function useDomains(app: () => HostedApp) {
  const { t } = useI18n()
  const { confirm, confirmByName } = useConfirm()
  const toast = useToast()
  const queries = useQueryClient()
  const busy = ref<'' | 'init' | 'delete'>('')
  const path = computed(() => at('/api/app/apps/{id}/domains', { id: app().id }))
  const query = useQuery({
    queryKey: computed(() => ['hosting', 'domains', app().id, language.value]),
    queryFn: ({ signal }) => api.get(path.value, undefined, { signal }),
    retry: false,
  })

  async function changed() {
    await queries.invalidateQueries({ queryKey: ['hosting'] })
  }

  async function send(what: 'init' | 'delete', call: () => Promise<{ runNumber: number }>) {
    busy.value = what
    try {
      const { runNumber } = await call()
      toast.success(t(`hosting.domains.${what}.begun`, { n: runNumber }))
    } catch (failure) {
      toast.failure(failure)
    } finally {
      await changed()
      busy.value = ''
    }
  }

  async function init() {
    const question = { title: t('hosting.domains.init.title'), message: t('hosting.domains.init.message') }
    if (!(await confirm({ ...question, action: t('hosting.domains.init.action') }))) return
    const target = at('/api/app/apps/{id}/domains/init', { id: app().id })
    await send('init', () => api.post(target, undefined, { patience: PATIENCE_MS }))
  }

  async function giveUp() {
    const question = { title: t('hosting.domains.delete.title', { name: app().title }), message: t('hosting.domains.delete.message') }
    if (!(await confirmByName({ ...question, action: t('hosting.domains.delete.action'), name: app().id }))) return
    await send('delete', () => api.delete(path.value, undefined))
  }

  return { published: query.data, error: query.error, refetch: query.refetch, busy, init, giveUp, changed }
}
