/**
 * SHA-256 and its HMAC in plain code, because browsers keep SubtleCrypto from pages on plain http. For the few hundred bytes
 * of a signature and for fingerprints; never for whole packages.
 */
const WORDS = 64
const CONSTANTS = new Int32Array(WORDS)
const START = new Int32Array(8)

/** The first 32 bits of the fraction of roots of the first primes, as FIPS 180-4 defines them. */
function fractionOf(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

for (let candidate = 2, found = 0; found < WORDS; candidate++) {
  if (Array.from({ length: candidate - 2 }, (_, i) => i + 2).some((divisor) => candidate % divisor === 0)) continue
  if (found < START.length) START[found] = fractionOf(Math.sqrt(candidate))
  CONSTANTS[found++] = fractionOf(Math.cbrt(candidate))
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function mix(state: Int32Array, block: DataView, at: number, schedule: Int32Array) {
  for (let i = 0; i < WORDS; i++) {
    if (i < 16) {
      schedule[i] = block.getInt32(at + i * 4)
      continue
    }
    const early = schedule[i - 15]!
    const late = schedule[i - 2]!
    const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    schedule[i] = schedule[i - 16]! + first + schedule[i - 7]! + second
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < WORDS; i++) {
    const one = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + CONSTANTS[i]! + schedule[i]!
    const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word))
}

export function sha256(content: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((content.length + 9) / 64) * 64)
  padded.set(content)
  padded[content.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(content.length / 2 ** 29))
  view.setUint32(padded.length - 4, content.length << 3)
  const state = START.slice()
  const schedule = new Int32Array(WORDS)
  for (let at = 0; at < padded.length; at += 64) mix(state, view, at, schedule)
  const digest = new DataView(new ArrayBuffer(32))
  state.forEach((word, i) => digest.setInt32(i * 4, word))
  return new Uint8Array(digest.buffer)
}

export function hmac(key: Uint8Array, content: Uint8Array): Uint8Array {
  const block = new Uint8Array(64)
  block.set(key.length > 64 ? sha256(key) : key)
  const inner = sha256(join(block.map((octet) => octet ^ 0x36), content))
  return sha256(join(block.map((octet) => octet ^ 0x5c), inner))
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (octet) => octet.toString(16).padStart(2, '0')).join('')
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
