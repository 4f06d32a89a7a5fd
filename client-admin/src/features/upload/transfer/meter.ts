const WINDOW_MS = 6000
const SOONEST_MS = 400

/** How fast bytes go, from what went in the last seconds. */
export class Meter {
  private samples: { time: number; bytes: number }[] = []

  constructor(private readonly now: () => number = () => performance.now()) {}

  add(bytes: number) {
    const time = this.now()
    this.samples.push({ time, bytes })
    while (this.samples.length > 2 && time - this.samples[0]!.time > WINDOW_MS) this.samples.shift()
  }

  /** Bytes per second; undefined while it is too soon to say. */
  get speed(): number | undefined {
    const first = this.samples[0]
    const last = this.samples.at(-1)
    if (!first || !last || last.time - first.time < SOONEST_MS) return undefined
    return Math.max(0, ((last.bytes - first.bytes) / (last.time - first.time)) * 1000)
  }

  /** Seconds until all of it is there. */
  remaining(total: number): number | undefined {
    const speed = this.speed
    return speed ? Math.max(0, total - this.samples.at(-1)!.bytes) / speed : undefined
  }

  reset() {
    this.samples = []
  }
}
