import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { api, type Schemas } from '@/api'
import { useConfirm } from '@/composables/useConfirm'
import { useToast } from '@/composables/useToast'
import { at } from '@/features/runs/run'
import type { Act, Change, HostedApp } from './apps'

type Begun = Schemas['AppChange'] | Schemas['AppDomainChange']

const PATHS = {
  start: '/api/app/apps/{id}/start',
  stop: '/api/app/apps/{id}/stop',
  restart: '/api/app/apps/{id}/restart',
  redeploy: '/api/app/apps/{id}/redeploy',
} as const

/** What an administrator does to a hosted app; each change is a run. */
export function useAppActions() {
  const { t } = useI18n()
  const { confirm } = useConfirm()
  const toast = useToast()
  const queries = useQueryClient()
  const router = useRouter()
  const busy = ref<Act | ''>('')

  async function begin(act: Act, send: () => Promise<Begun>): Promise<Begun | undefined> {
    busy.value = act
    try {
      return await send()
    } catch (failure) {
      toast.failure(failure)
      return undefined
    } finally {
      await queries.invalidateQueries({ queryKey: ['hosting'] })
      busy.value = ''
    }
  }

  async function change(app: HostedApp, act: Change) {
    const question = { title: t(`hosting.act.${act}.title`, { name: app.title }), message: t(`hosting.act.${act}.message`) }
    if (act !== 'start' && !(await confirm({ ...question, action: t(`hosting.act.${act}.action`) }))) return
    const begun = await begin(act, () => api.post(at(PATHS[act], { id: app.id })))
    if (begun) toast.success(t(`hosting.act.${act}.begun`, { name: app.title, n: begun.runNumber }))
  }

  async function retry(app: HostedApp) {
    const begun = await begin('retry', () => api.post(at('/api/app/apps/{id}/retry', { id: app.id })))
    if (begun) await follow(begun)
  }

  async function uninstall(app: HostedApp, volumes: boolean): Promise<boolean> {
    const path = at('/api/app/apps/{id}', { id: app.id })
    const begun = await begin('uninstall', () => api.delete(path, { volumes }))
    if (begun) await follow(begun)
    return Boolean(begun)
  }

  /** Goes where the change can be watched. */
  async function follow({ runId }: Begun) {
    await router.push({ name: 'run', params: { id: runId } })
  }

  return { busy, change, retry, uninstall }
}
