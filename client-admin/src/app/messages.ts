export type Messages = { [key: string]: string | Messages }

const files: Record<string, Messages> = import.meta.glob(
  ['./messages.{en,zh-CN}.ts', '../components/messages.{en,zh-CN}.ts', '../features/*/messages.{en,zh-CN}.ts'],
  { eager: true, import: 'default' },
)

/** All messages of a language; those of src/features/auth/messages.en.ts are under "auth", those of src/app under "app". */
export function messagesOf(language: string): Messages {
  const all: Messages = {}
  for (const [path, messages] of Object.entries(files)) {
    if (path.endsWith(`/messages.${language}.ts`)) all[folderOf(path)] = messages
  }
  return all
}

function folderOf(path: string): string {
  return path.startsWith('./') ? 'app' : path.split('/').at(-2)!
}
