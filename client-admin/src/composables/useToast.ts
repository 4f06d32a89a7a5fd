import { ElMessage } from 'element-plus/es/components/message/index'
import 'element-plus/es/components/message/style/css'
import { ApiError } from '@/api'

/** Short words on an action's outcome, read out by screen readers. */
export function useToast() {
  return {
    success: (message: string) => void ElMessage.success({ message, grouping: true }),
    warning: (message: string) => void ElMessage.warning({ message, grouping: true }),
    error: (message: string) => void ElMessage.error({ message, grouping: true, duration: 6000, showClose: true }),
    /** What is to say of a failed call; nothing when the login has ended, which the login page says itself. */
    failure(error: unknown) {
      if (error instanceof ApiError && error.sessionEnded) return
      this.error(textOf(error))
    },
  }
}

function textOf(error: unknown): string {
  if (!(error instanceof ApiError)) return String(error)
  const details = [...Object.entries(error.fields).map(([field, problem]) => `${field}: ${problem}`), ...error.general]
  const others = details.filter((detail) => detail !== error.message && !detail.endsWith(`: ${error.message}`))
  return [error.message, ...others].join('\n')
}
