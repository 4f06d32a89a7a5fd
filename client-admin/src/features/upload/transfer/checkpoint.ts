import { hex, sha256, utf8 } from './sha256'

/** An upload that can go on: what the store calls it; which parts it has, the store says itself. */
export interface Checkpoint {
  key: string
  uploadId: string
  partSize: number
  /** All bytes are there, and only the release is to be registered. */
  complete?: boolean
  time: number
}

const PREFIX = 'upushy.upload.'
const KEPT_MS = 3 * 24 * 3600 * 1000
const EDGE = 64 * 1024

/**
 * Tells a file by its name, size, time and both its ends: a package ends in its directory, which has the checksums of all
 * that is in it.
 */
export async function fingerprint(projectId: string, file: File): Promise<string> {
  const edges = new Blob([file.slice(0, EDGE), file.slice(-EDGE)])
  const content = new Uint8Array(await edges.arrayBuffer())
  return hex(sha256(utf8([projectId, file.name, file.size, file.lastModified, hex(sha256(content))].join('\n')))).slice(0, 32)
}

export const checkpoints = {
  find(print: string): Checkpoint | undefined {
    const kept = read(PREFIX + print)
    return kept && Date.now() - kept.time < KEPT_MS ? kept : undefined
  },
  /** What cannot be kept only costs the resuming. */
  keep(print: string, checkpoint: Omit<Checkpoint, 'time'>) {
    try {
      localStorage.setItem(PREFIX + print, JSON.stringify({ ...checkpoint, time: Date.now() }))
    } catch {
      forgetOld(0)
    }
  },
  forget(print: string) {
    localStorage.removeItem(PREFIX + print)
    forgetOld(KEPT_MS)
  },
}

function forgetOld(age: number) {
  Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX) && Date.now() - (read(name)?.time ?? 0) >= age)
    .forEach((name) => localStorage.removeItem(name))
}

function read(name: string): Checkpoint | undefined {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
