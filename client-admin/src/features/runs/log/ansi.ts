/** Part of a line in one look; classes are names of LogLines.vue's style, since the page takes no style attributes. */
export interface Piece {
  text: string
  classes: string
  hit?: boolean
}

// eslint-disable-next-line no-control-regex
const SEQUENCE = /\u001b\[([\d;]*)m/g
const NAMES = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const
const RGB = [
  [0, 0, 0],
  [205, 0, 0],
  [0, 205, 0],
  [205, 205, 0],
  [0, 0, 238],
  [205, 0, 205],
  [0, 205, 205],
  [229, 229, 229],
] as const

interface Look {
  bold?: boolean
  dim?: boolean
  italic?: boolean
  underline?: boolean
  color?: string
  ground?: string
}

export function plainOf(text: string): string {
  return text.includes('\u001b') ? text.replace(SEQUENCE, '') : text
}

/** A line in pieces of one look each; each line begins without any. */
export function paint(text: string): Piece[] {
  if (!text.includes('\u001b')) return text ? [{ text, classes: '' }] : []
  const pieces: Piece[] = []
  let look: Look = {}
  let from = 0
  for (const found of text.matchAll(SEQUENCE)) {
    add(pieces, text.slice(from, found.index), look)
    look = changed(look, (found[1] || '0').split(';').map(Number))
    from = found.index + found[0].length
  }
  add(pieces, text.slice(from), look)
  return pieces
}

function add(pieces: Piece[], text: string, look: Look) {
  if (text) pieces.push({ text, classes: classesOf(look) })
}

function classesOf(look: Look): string {
  const marks = (['bold', 'dim', 'italic', 'underline'] as const).filter((mark) => look[mark])
  return [...marks, look.color && `fg-${look.color}`, look.ground && `on-${look.ground}`].filter(Boolean).join(' ')
}

function changed(before: Look, codes: number[]): Look {
  let look = { ...before }
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    if (code === 38 || code === 48) {
      const { name, used } = extended(codes.slice(i + 1))
      look[code === 38 ? 'color' : 'ground'] = name
      i += used
    } else look = code === 0 ? {} : simple(look, code)
  }
  return look
}

function simple(look: Look, code: number): Look {
  if (code === 1) return { ...look, bold: true }
  if (code === 2) return { ...look, dim: true }
  if (code === 3) return { ...look, italic: true }
  if (code === 4) return { ...look, underline: true }
  if (code === 22) return { ...look, bold: false, dim: false }
  if (code === 23) return { ...look, italic: false }
  if (code === 24) return { ...look, underline: false }
  if (code === 39) return { ...look, color: undefined }
  if (code === 49) return { ...look, ground: undefined }
  if (between(code, 30, 37)) return { ...look, color: NAMES[code - 30] }
  if (between(code, 90, 97)) return { ...look, color: NAMES[code - 90] }
  if (between(code, 40, 47)) return { ...look, ground: NAMES[code - 40] }
  if (between(code, 100, 107)) return { ...look, ground: NAMES[code - 100] }
  return look
}

/** 5;n of a palette of 256, or 2;r;g;b: the nearest of the eight there are. */
function extended(codes: number[]): { name?: string; used: number } {
  if (codes[0] === 2) return { name: nearest(codes[1] ?? 0, codes[2] ?? 0, codes[3] ?? 0), used: 4 }
  if (codes[0] !== 5) return { used: 1 }
  const n = codes[1] ?? 0
  if (n < 16) return { name: NAMES[n % 8], used: 2 }
  if (n >= 232) return { name: n < 240 ? 'black' : 'white', used: 2 }
  const level = (value: number) => (value ? 55 + value * 40 : 0)
  const cube = n - 16
  return { name: nearest(level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6)), used: 2 }
}

function nearest(r: number, g: number, b: number) {
  const distances = RGB.map(([x, y, z]) => (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2)
  return NAMES[distances.indexOf(Math.min(...distances))]
}

function between(code: number, low: number, high: number) {
  return code >= low && code <= high
}

/** Marks where the text looked for stands, upper and lower case the same; a place may go over several pieces. */
export function highlight(pieces: readonly Piece[], wanted: string): Piece[] {
  const places = placesOf(pieces.map((piece) => piece.text).join(''), wanted)
  if (places.length === 0) return [...pieces]
  const marked: Piece[] = []
  let from = 0
  for (const piece of pieces) {
    const to = from + piece.text.length
    const cuts = [from, ...places.flat().filter((cut) => cut > from && cut < to), to]
    for (let i = 1; i < cuts.length; i++) {
      const [start, end] = [cuts[i - 1]!, cuts[i]!]
      const hit = places.some(([first, last]) => start >= first && end <= last)
      marked.push({ text: piece.text.slice(start - from, end - from), classes: piece.classes, hit })
    }
    from = to
  }
  return marked
}

function placesOf(text: string, wanted: string): [number, number][] {
  const within = text.toLowerCase()
  const what = wanted.toLowerCase()
  const places: [number, number][] = []
  // a letter that is longer in lower case would shift all behind it
  if (!what || within.length !== text.length) return places
  for (let i = within.indexOf(what); i >= 0; i = within.indexOf(what, i + what.length)) places.push([i, i + what.length])
  return places
}
