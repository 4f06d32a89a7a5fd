import { fetchAsCaller } from '../eventStream'
import { at } from '../run'

/** The whole record as a file. The login goes in a header, so the browser cannot fetch it by a plain link. */
export async function downloadLog(id: string, name: string) {
  const answer = await fetchAsCaller(at('/api/pipeline/run/{id}/log/download', { id }), 'text/plain')
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(/[\\/:*?"<>|]+/g, '-')
  link.click()
  URL.revokeObjectURL(address)
}
