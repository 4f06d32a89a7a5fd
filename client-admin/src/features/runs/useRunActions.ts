import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { api } from '@/api'
import { useConfirm } from '@/composables/useConfirm'
import { useToast } from '@/composables/useToast'
import { at, outsideEffects, type RunDetail } from './run'

type Act = 'cancel' | 'rerun' | 'compensate' | 'approve'

/** What a maintainer does to a run, each after asking and with a word on its outcome. */
export function useRunActions() {
  const { t } = useI18n()
  const { confirm, confirmByName } = useConfirm()
  const toast = useToast()
  const queries = useQueryClient()
  const router = useRouter()
  const busy = ref<Act | ''>('')

  async function act<Answer>(what: Act, send: () => Promise<Answer>): Promise<Answer | undefined> {
    busy.value = what
    try {
      const answer = await send()
      await queries.invalidateQueries({ queryKey: ['runs'] })
      return answer
    } catch (failure) {
      toast.failure(failure)
      await queries.invalidateQueries({ queryKey: ['runs', 'one'] })
      return undefined
    } finally {
      busy.value = ''
    }
  }

  async function cancel({ run, steps }: RunDetail) {
    const n = run.number
    const effects = outsideEffects(steps)
    const question = { title: t('runs.cancel.title', { n }), action: t('runs.cancel.keep'), danger: true }
    const sure =
      effects.length > 0
        ? await confirmByName({ ...question, message: t('runs.cancel.takesBack', { steps: effects.join(', ') }), name: run.pipelineName })
        : await confirm({ ...question, message: t('runs.cancel.message') })
    if (!sure) return
    const sent = await act('cancel', () => api.post(at('/api/pipeline/run/{id}/cancel', { id: run.id })).then(() => true))
    if (sent) toast.success(t('runs.cancel.done', { n }))
  }

  async function rerun({ run }: RunDetail) {
    const n = run.number
    const question = { title: t('runs.rerun.title', { n }), message: t('runs.rerun.message'), action: t('runs.rerun.action') }
    if (!(await confirm(question))) return
    const made = await act('rerun', () => api.post(at('/api/pipeline/run/{id}/rerun', { id: run.id })))
    if (!made) return
    toast.success(t('runs.rerun.done', { n: made.number }))
    await router.push({ name: 'run', params: { id: made.id } })
  }

  async function compensate({ run }: RunDetail) {
    const question = {
      title: t('runs.compensate.title', { n: run.number }),
      message: t('runs.compensate.message'),
      action: t('runs.compensate.action'),
    }
    if (!(await confirm(question))) return
    const sent = await act('compensate', () => api.post(at('/api/pipeline/run/{id}/compensate', { id: run.id })).then(() => true))
    if (sent) toast.success(t('runs.compensate.done'))
  }

  async function approve(id: string, step: string) {
    const sent = await act('approve', () => api.post(at('/api/pipeline/run/{id}/approve', { id }), { step }).then(() => true))
    if (sent) toast.success(t('runs.gate.approved', { step }))
  }

  return { busy, cancel, rerun, compensate, approve }
}
