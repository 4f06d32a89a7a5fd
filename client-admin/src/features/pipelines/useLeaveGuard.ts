import { onBeforeUnmount, onMounted, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { onBeforeRouteLeave } from 'vue-router'
import { useConfirm } from '@/composables/useConfirm'

/** Asks before what was not saved is left. */
export function useLeaveGuard(dirty: Ref<boolean>) {
  const { t } = useI18n()
  const { confirm } = useConfirm()

  function hold(event: BeforeUnloadEvent) {
    if (dirty.value) event.preventDefault()
  }
  onMounted(() => window.addEventListener('beforeunload', hold))
  onBeforeUnmount(() => window.removeEventListener('beforeunload', hold))

  onBeforeRouteLeave(() => {
    if (!dirty.value) return true
    return confirm({
      title: t('pipelines.leave.title'),
      message: t('pipelines.leave.message'),
      action: t('pipelines.leave.action'),
      danger: true,
    })
  })
}
