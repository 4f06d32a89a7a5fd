import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, type Schemas } from '@/api'
import { useConfirm } from '@/composables/useConfirm'
import { useFormat } from '@/composables/useFormat'
import { useToast } from '@/composables/useToast'
import { nameOf, type Release } from './release'

const NAMED = 5

/** Deletes a release after telling what depends on it. */
export function useReleaseDeletion(showWgtsOf: (native: Release) => void) {
  const { t } = useI18n()
  const toast = useToast()
  const format = useFormat()
  const queries = useQueryClient()
  const { confirm, confirmByName } = useConfirm()
  /** Id of the release that the server is asked about or told to delete. */
  const deleting = ref('')

  async function remove(release: Release) {
    try {
      const use = await busy(release, () => api.get('/api/stats/release/use', { sourceId: release.id }))
      if (!use.deletable) return await tellWhyNot(release, use)
      if (!(await sure(release, use.devices))) return
      await busy(release, () => api.delete('/api/source', { id: release.id }))
      toast.success(t('releases.delete.done', { name: nameOf(release) }))
      await queries.invalidateQueries({ queryKey: ['releases', release.projectId] })
      await queries.invalidateQueries({ queryKey: ['projects', 'storage'] })
    } catch (failure) {
      toast.failure(failure)
    }
  }

  async function busy<T>(release: Release, call: () => Promise<T>): Promise<T> {
    deleting.value = release.id
    try {
      return await call()
    } finally {
      deleting.value = ''
    }
  }

  function sure(release: Release, devices: number) {
    const use = devices > 0 ? t('releases.delete.devices', { n: format.number(devices) }) : t('releases.delete.unused')
    return confirmByName({
      title: t('releases.delete.title', { name: nameOf(release) }),
      message: `${use}${t('releases.delete.message')}`,
      action: t('components.delete'),
      name: release.version,
    })
  }

  async function tellWhyNot(release: Release, use: Schemas['ReleaseUse']) {
    const named = use.wgts.slice(0, NAMED).map((wgt) => nameOf(wgt))
    const list = named.join(t('releases.comma')) + (use.wgts.length > NAMED ? ' …' : '')
    const go = await confirm({
      title: t('releases.delete.refused', { name: nameOf(release) }),
      message: t('releases.delete.wgts', { n: use.wgts.length, list }),
      action: t('releases.delete.showWgts'),
    })
    if (go) showWgtsOf(release)
  }

  return { deleting, remove }
}
