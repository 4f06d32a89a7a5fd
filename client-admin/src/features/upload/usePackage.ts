import { ref, shallowRef } from 'vue'
import { inspect, type PackageFacts } from './package/inspect'
import { UnreadablePackage } from './package/zip'

/** The chosen file and what it says of itself. */
export function usePackage() {
  const file = shallowRef<File>()
  const facts = shallowRef<PackageFacts>()
  /** Why it cannot be read, a key below upload.problem. */
  const unreadable = ref<string>()
  const reading = ref(false)

  async function choose(chosen: File | undefined) {
    file.value = chosen
    facts.value = undefined
    unreadable.value = undefined
    reading.value = chosen !== undefined
    if (!chosen) return
    try {
      const found = chosen.size === 0 ? Promise.reject(new UnreadablePackage('empty')) : inspect(chosen)
      const read = await found
      if (file.value === chosen) facts.value = read
    } catch (failure) {
      if (file.value === chosen) unreadable.value = failure instanceof UnreadablePackage ? failure.reason : 'unreadable'
    } finally {
      if (file.value === chosen) reading.value = false
    }
  }

  return { file, facts, unreadable, reading, choose }
}
