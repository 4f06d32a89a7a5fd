const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
const SINES = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0)
const BLOCK = 64

/** MD5 in hexadecimal of a text in UTF-8, which no browser computes by itself. */
export function md5(text: string): string {
  const message = padded(new TextEncoder().encode(text))
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476]
  for (let at = 0; at < message.byteLength; at += BLOCK) mix(state, message, at)
  const bytes = new DataView(new ArrayBuffer(16))
  state.forEach((word, i) => bytes.setInt32(4 * i, word, true))
  return Array.from(new Uint8Array(bytes.buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A one, zeros, and the length in bits, up to whole blocks. */
function padded(content: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((content.length + 9) / BLOCK) * BLOCK)
  bytes.set(content)
  bytes[content.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(bytes.length - 8, BigInt(content.length) * 8n, true)
  return view
}

function mix(state: number[], message: DataView, at: number) {
  let [a, b, c, d] = state as [number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const round = i >> 4
    const [value, word] = step(round, i, b, c, d)
    const sum = (a + value + SINES[i]! + message.getInt32(at + 4 * word, true)) | 0
    const shift = SHIFTS[4 * round + (i & 3)]!
    ;[a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0]
  }
  ;[a, b, c, d].forEach((word, i) => (state[i] = (state[i]! + word) | 0))
}

/** @returns the round's function of three words, and which word of the block it takes */
function step(round: number, i: number, b: number, c: number, d: number): [number, number] {
  if (round === 0) return [(b & c) | (~b & d), i]
  if (round === 1) return [(d & b) | (~d & c), (5 * i + 1) & 15]
  if (round === 2) return [b ^ c ^ d, (3 * i + 5) & 15]
  return [c ^ (b | ~d), (7 * i) & 15]
}
