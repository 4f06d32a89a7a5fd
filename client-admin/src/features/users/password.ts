/** Without the characters that look alike when read aloud or copied by hand. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 16

/** A password to hand on: 16 characters, each as likely as any other. */
export function randomPassword(): string {
  let password = ''
  while (password.length < LENGTH) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1))
    // bytes past the last whole round of the letters would favour the first of them
    if (byte! < 256 - (256 % LETTERS.length)) password += LETTERS[byte! % LETTERS.length]
  }
  return password
}
