import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '@/api'
import { useConfirm } from '@/composables/useConfirm'
import { useToast } from '@/composables/useToast'
import { moved, type DictionaryItem, type DictionaryType } from './dictionary'

/** What is done with an item without a form; `changed` reloads the dictionary. */
export function useItemActions(changed: () => Promise<unknown>) {
  const { t } = useI18n()
  const toast = useToast()
  const { confirm } = useConfirm()
  /** The key of the item something is done with. */
  const busy = ref<string>()

  async function act(key: string, send: () => Promise<unknown>, outcome?: string) {
    if (busy.value) return
    busy.value = key
    try {
      await send()
      if (outcome) toast.success(outcome)
    } catch (failure) {
      toast.failure(failure)
    } finally {
      await changed()
      busy.value = undefined
    }
  }

  function enable(type: DictionaryType, { key, label }: DictionaryItem, enabled: boolean) {
    const outcome = t(enabled ? 'dictionary.nowEnabled' : 'dictionary.nowDisabled', { name: label })
    return act(key, () => api.put('/api/dictionary/item', { typeKey: type.key, key, enabled }), outcome)
  }

  function move(type: DictionaryType, item: DictionaryItem, by: -1 | 1) {
    return act(item.key, async () => {
      for (const { key, sort } of moved(type.items, item.key, by)) {
        await api.put('/api/dictionary/item', { typeKey: type.key, key, sort })
      }
    })
  }

  async function remove(type: DictionaryType, { key, label }: DictionaryItem) {
    const words = { title: t('dictionary.deleteItem', { name: label }), message: t('dictionary.deleteNote') }
    if (!(await confirm({ ...words, action: t('components.delete'), danger: true }))) return
    await act(key, () => api.delete('/api/dictionary/item', { typeKey: type.key, key }), t('dictionary.deleted', { name: label }))
  }

  return { busy, enable, move, remove }
}
