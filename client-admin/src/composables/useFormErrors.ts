import { reactive, ref } from 'vue'
import { ApiError } from '@/api'
import { useToast } from './useToast'

/**
 * Sends a form: the server's words stand at the fields they are about, all others in a toast.
 *
 * @param known the form's fields; a problem with any other is told in the toast. Without: every field is the form's
 */
export function useFormErrors(known?: readonly string[]) {
  const errors = reactive<Record<string, string>>({})
  const pending = ref(false)
  const toast = useToast()

  /** @returns whether it went through; meanwhile and on failure the form stays as it is */
  async function submit(send: () => Promise<unknown>): Promise<boolean> {
    if (pending.value) return false
    clear()
    pending.value = true
    try {
      await send()
      return true
    } catch (failure) {
      show(failure)
      return false
    } finally {
      pending.value = false
    }
  }

  function show(failure: unknown) {
    const all = failure instanceof ApiError ? failure.fields : {}
    const mine = Object.entries(all).filter(([field]) => !known || known.includes(field))
    mine.forEach(([field, problem]) => (errors[field] = problem))
    const told = mine.length > 0 && mine.length === Object.keys(all).length
    if (!told) toast.failure(failure)
  }

  function clear() {
    Object.keys(errors).forEach((field) => delete errors[field])
  }

  return { errors, pending, submit, clear }
}
