import { shallowRef } from 'vue'

export interface Question {
  title: string
  message: string
  /** On the button; by default "Confirm". */
  action?: string
  danger?: boolean
  /** What has to be typed before the button works. */
  name?: string
}

export const asked = shallowRef<(Question & { answer: (yes: boolean) => void }) | null>(null)

/** Asks before something is done; ConfirmHost shows it. */
export function useConfirm() {
  function confirm(question: Question): Promise<boolean> {
    asked.value?.answer(false)
    return new Promise((answer) => (asked.value = { ...question, answer }))
  }

  /** For what cannot be undone: the name of what goes has to be typed. */
  function confirmByName(question: Question & { name: string }): Promise<boolean> {
    return confirm({ danger: true, ...question })
  }

  return { confirm, confirmByName }
}
