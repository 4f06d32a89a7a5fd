/** A key as a JSON Web Key has it. */
export interface PublicKey {
  n: string
  e: string
}

const OVERHEAD = 11 // of PKCS#1 v1.5, eight random bytes included

/** RSA with PKCS#1 v1.5, in base64: what published panels send, and what Web Crypto does not have. */
export function encrypt(text: string, key: PublicKey): string {
  const content = new TextEncoder().encode(text)
  const modulus = bytesOf(key.n)
  if (content.length > modulus.length - OVERHEAD) throw new RangeError('too long for the key')
  const filler = nonZero(modulus.length - content.length - 3)
  const block = Uint8Array.of(0, 2, ...filler, 0, ...content)
  const sealed = power(numberOf(block), numberOf(bytesOf(key.e)), numberOf(modulus))
  return btoa(String.fromCharCode(...bytesFrom(sealed, modulus.length)))
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * base) % modulus
    base = (base * base) % modulus
  }
  return result
}

function nonZero(length: number): Uint8Array {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  for (let i = 0; i < length; i++) {
    while (bytes[i] === 0) crypto.getRandomValues(bytes.subarray(i, i + 1))
  }
  return bytes
}

function bytesOf(base64url: string): Uint8Array {
  return Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt('0x' + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''))
}

function bytesFrom(number: bigint, length: number): Uint8Array {
  const hex = number.toString(16).padStart(2 * length, '0')
  return Uint8Array.from({ length }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16))
}
