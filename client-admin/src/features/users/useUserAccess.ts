import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, type Schemas } from '@/api'
import { useConfirm } from '@/composables/useConfirm'
import { useToast } from '@/composables/useToast'

type User = Schemas['Profile']

/** Changes who a user is and whether the user may come in; asks first where somebody loses something or gets power. */
export function useUserAccess() {
  const { t } = useI18n()
  const toast = useToast()
  const { confirm } = useConfirm()
  const queries = useQueryClient()
  /** Whose change is on its way. */
  const changing = ref<string>()

  async function change(user: User, wanted: Partial<Pick<User, 'role' | 'enabled'>>, outcome: string) {
    changing.value = user.id
    try {
      await api.put('/api/users', { id: user.id, ...wanted })
      toast.success(outcome)
    } catch (failure) {
      toast.failure(failure)
    } finally {
      await queries.invalidateQueries({ queryKey: ['users'] })
      changing.value = undefined
    }
  }

  async function setRole(user: User, role: User['role']) {
    if (role === user.role) return
    const name = user.username
    const words = { title: t(`users.to.${role}`, { name }), message: t(`users.toNote.${role}`), action: t('users.changeRole') }
    if (await confirm({ ...words, danger: role === 'admin' })) await change(user, { role }, t('users.roleChanged', { name }))
  }

  async function setEnabled(user: User, enabled: boolean) {
    const name = user.username
    if (enabled) return change(user, { enabled }, t('users.enabledNow', { name }))
    const words = { title: t('users.disable', { name }), message: t('users.disableNote'), action: t('users.disableAction') }
    if (await confirm({ ...words, danger: true })) await change(user, { enabled }, t('users.disabledNow', { name }))
  }

  return { changing, setRole, setEnabled }
}
