/** In this order: what most browsers claim to be as well comes last. */
const BROWSERS: [name: string, mark: RegExp][] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['WeChat', /\bMicroMessenger\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Headless)?Chrome\/|\bCriOS\//],
  ['Safari', /\bSafari\//],
]
const SYSTEMS: [name: string, mark: RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
]

/** "Chrome · Windows", or the first word of what a program calls itself; "" when it says nothing. */
export function browserOf(userAgent: string): string {
  const nameIn = (known: [string, RegExp][]) => known.find(([, mark]) => mark.test(userAgent))?.[0]
  const words = [nameIn(BROWSERS), nameIn(SYSTEMS)].filter(Boolean)
  return words.length > 0 ? words.join(' · ') : (userAgent.split(/[\s/]/)[0] ?? '')
}
