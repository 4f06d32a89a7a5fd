import { computed, nextTick, reactive, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { api, ApiError, type Schemas } from '@/api'
import { useToast } from '@/composables/useToast'
import { byField, formOf, idFrom, inputOf, requestOf, stepOf, STEPS, type Finding, type Step, type Template } from './installation'

/** Three servers are asked, each with a timeout of its own. */
const PATIENCE_MS = 90_000

/** The wizard: every step is checked by the server before the next one, and all of it before anything is done. */
export function useInstallation(template: Template) {
  const { t } = useI18n()
  const toast = useToast()
  const router = useRouter()
  const form = reactive(formOf(template))
  const step = ref<Step>('app')
  const findings = ref<Finding[]>([])
  /** The port it would get, as far as known. */
  const port = ref<number | null>()
  const busy = ref<'' | 'check' | 'install'>('')
  const errors = computed(() => byField(findings.value))
  const idSuggested = ref(true)

  form.appId = template.name
  watch(
    () => form.appName,
    (name) => idSuggested.value && (form.appId = idFrom(name) || template.name),
  )

  async function check(): Promise<boolean> {
    if (busy.value) return false
    busy.value = 'check'
    try {
      const found = await api.post('/api/app/install/check', requestOf(template.name, form), { patience: PATIENCE_MS })
      findings.value = found.problems
      port.value = found.port
      return true
    } catch (failure) {
      refused(failure)
      return false
    } finally {
      busy.value = ''
    }
  }

  /** To the next step, unless something of this one is wrong; what is wrong elsewhere has time. */
  async function next() {
    if (!(await check())) return
    const wrong = findings.value.find((finding) => stepOf(finding.field) === step.value)
    if (wrong) return focus(wrong.field)
    const later = STEPS[STEPS.indexOf(step.value) + 1]!
    findings.value = later === 'check' ? findings.value : []
    step.value = later
  }

  function back() {
    step.value = STEPS[Math.max(1, STEPS.indexOf(step.value) - 1)]!
  }

  /** Where a problem can be mended. */
  function mend(field: string) {
    const where = stepOf(field)
    if (!where || where === 'template') return
    step.value = where
    void focus(field)
  }

  async function focus(field: string) {
    await nextTick()
    document.getElementById(inputOf(field))?.focus()
  }

  async function install() {
    if (busy.value) return
    busy.value = 'install'
    let begun: Schemas['AppChange']
    try {
      begun = await api.post('/api/app/install', requestOf(template.name, form), { patience: PATIENCE_MS })
    } catch (failure) {
      return refused(failure)
    } finally {
      busy.value = ''
    }
    toast.success(t('hosting.install.begun', { name: form.appName }))
    await router.push({ name: 'run', params: { id: begun.runId } })
  }

  function refused(failure: unknown) {
    const fields = failure instanceof ApiError ? Object.entries(failure.fields) : []
    if (fields.length > 0) findings.value = fields.map(([field, text]) => ({ field, text }))
    else toast.failure(failure)
    const first = fields[0]?.[0]
    if (first && step.value !== 'check') mend(first)
  }

  return { form, step, errors, findings, port, busy, idSuggested, check, next, back, mend, install }
}
