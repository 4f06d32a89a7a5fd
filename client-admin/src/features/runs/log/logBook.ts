import type { Schemas } from '@/api'
import { plainOf } from './ansi'

export type LogLine = Schemas['LogLine']

export interface Entry extends LogLine {
  /** Without colours. */
  plain: string
}

/** Lines kept in the browser; all of them are in the download. */
const MOST = 200_000

/** The lines of a log that were received, those of them that are shown, and where in these a text is found. */
export class LogBook {
  private all: Entry[] = []
  private step = ''
  private wanted = ''
  /** The lines shown, in order; the same array goes on growing. */
  shown: Entry[] = this.all
  /** Places in {@link shown}, ascending. */
  found: number[] = []
  /** Number of the last line received. */
  last = 0
  /** Lines left out at the beginning, because there are too many. */
  dropped = 0

  constructor(private readonly most = MOST) {}

  get total() {
    return this.all.length
  }

  /** Lines that were received before, as after a reconnect, are not taken twice. */
  append(lines: readonly LogLine[]) {
    for (const line of lines) {
      if (line.seq <= this.last) continue
      this.last = line.seq
      const entry = { ...line, plain: plainOf(line.text) }
      this.all.push(entry)
      if (this.step) this.show(entry)
      else this.look(entry, this.all.length - 1)
    }
    if (this.all.length > this.most) this.drop()
  }

  /** Only the lines of a step; '' for all. */
  narrow(step: string) {
    this.step = step
    this.shown = step ? this.all.filter((line) => line.step === step) : this.all
    this.search(this.wanted)
  }

  search(wanted: string) {
    this.wanted = wanted.toLowerCase()
    this.found = []
    if (this.wanted) this.shown.forEach((line, place) => this.look(line, place))
  }

  private show(entry: Entry) {
    if (entry.step !== this.step) return
    this.shown.push(entry)
    this.look(entry, this.shown.length - 1)
  }

  private look(line: Entry, place: number) {
    if (this.wanted && line.plain.toLowerCase().includes(this.wanted)) this.found.push(place)
  }

  /** A tenth at once, so that this is seldom. */
  private drop() {
    const kept = Math.floor(this.most * 0.9)
    this.dropped += this.all.length - kept
    this.all = this.all.slice(-kept)
    this.narrow(this.step)
  }
}

export interface Range {
  first: number
  last: number
}

/** Which rows are made: those that can be seen, and some before and after for quick scrolling. */
export function windowOf(scrollTop: number, height: number, row: number, count: number, spare = 15): Range {
  const first = Math.min(Math.floor(scrollTop / row) - spare, count - 1)
  return { first: Math.max(0, first), last: Math.min(count, Math.ceil((scrollTop + height) / row) + spare) }
}

/** The place of the match before or after, round and round. */
export function neighbour(count: number, current: number, by: 1 | -1): number {
  if (count === 0) return -1
  if (current < 0) return by > 0 ? 0 : count - 1
  return (current + by + count) % count
}
