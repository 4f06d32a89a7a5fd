import { useQueryClient } from '@tanstack/vue-query'
import { reactive, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, ApiError } from '@/api'
import { useToast } from '@/composables/useToast'
import { nameOf, type Release } from './release'

/** Offers a release to devices or takes it away; keeps why its package was refused, for the dialog that shows it. */
export function useReleaseChange() {
  const { t } = useI18n()
  const toast = useToast()
  const queries = useQueryClient()
  const pending = reactive(new Set<string>())
  const refused = shallowRef<{ release: Release; reason: string } | null>(null)

  async function setEnabled(release: Release, enabled: boolean, force?: boolean) {
    pending.add(release.id)
    try {
      await api.put('/api/source', { id: release.id, status: enabled ? 1 : 0, force })
      refused.value = null
      const outcome = enabled ? 'releases.status.enabled' : 'releases.status.disabled'
      toast.success(t(outcome, { name: nameOf(release) }))
      await queries.invalidateQueries({ queryKey: ['releases', release.projectId] })
    } catch (failure) {
      if (failure instanceof ApiError && failure.status === 422) refused.value = { release, reason: reasonOf(failure) }
      else toast.failure(failure)
    } finally {
      pending.delete(release.id)
    }
  }

  return { pending, refused, setEnabled }
}

/** The sentence of a refusal, without the field's name. */
export function reasonOf(failure: ApiError): string {
  return Object.values(failure.fields)[0] ?? failure.general[0] ?? failure.message
}
