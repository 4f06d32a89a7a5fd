/** JSON with line breaks; anything else, or only the beginning of JSON, as it came. */
export function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
