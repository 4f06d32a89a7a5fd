import { t } from '@/app/i18n'
import { useToast } from './useToast'

/** Copies text and says so. Pages on plain http have no clipboard API: there a selection does it. */
export function useCopy() {
  const toast = useToast()

  async function copy(text: string): Promise<boolean> {
    const done = await (navigator.clipboard ? navigator.clipboard.writeText(text).then(() => true, () => false) : bySelection(text))
    if (done) toast.success(t('components.copied'))
    else toast.error(t('components.copyFailed'))
    return done
  }

  return { copy }
}

function bySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  ;(document.querySelector('.el-dialog, .el-drawer') ?? document.body).append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}
