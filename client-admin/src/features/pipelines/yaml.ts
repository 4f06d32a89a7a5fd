export interface Triggers {
  branches: string[]
  tags: string[]
}

const TOP_KEY = /^(['"]?)([\w-]+)\1\s*:(?:\s+(.*))?$/

/** What is written under a key of the first level, line by line; the server reads definitions, this only glances at them. */
function under(yaml: string, key: string): string[] | undefined {
  const lines = yaml.split(/\r?\n/).map(withoutComment)
  const start = lines.findIndex((line) => TOP_KEY.exec(line)?.[2] === key)
  if (start < 0) return undefined
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^[^\s-]/.test(line))
  return [TOP_KEY.exec(lines[start]!)![3] ?? '', ...(end < 0 ? rest : rest.slice(0, end))]
}

function withoutComment(line: string): string {
  return line.replace(/^((?:[^'"#]|'[^']*'|"[^"]*"|(?<=\S)#)*?)(?:^|\s)#.*$/, '$1').trimEnd()
}

function plain(text: string): string {
  return text.trim().replace(/^(['"])(.*)\1$/, '$2')
}

/** The name a definition gives itself. */
export function nameIn(yaml: string): string | undefined {
  return plain(under(yaml, 'name')?.[0] ?? '') || undefined
}

/** Pushes to what start a pipeline. */
export function triggersIn(yaml: string): Triggers {
  const block = under(yaml, 'on') ?? []
  return { branches: listIn(block, 'branches'), tags: listIn(block, 'tags') }
}

function listIn(block: string[], key: string): string[] {
  const flow = new RegExp(`(?:^|[\\s{,])['"]?${key}['"]?\\s*:\\s*\\[([^\\]]*)\\]`).exec(block.join('\n'))
  if (flow) return flow[1]!.split(',').map(plain).filter(Boolean)
  const start = block.findIndex((line) => line.trim() === `${key}:`)
  if (start < 0) return []
  const items = block.slice(start + 1)
  const end = items.findIndex((line) => line.trim() && !/^\s*-\s/.test(line))
  return (end < 0 ? items : items.slice(0, end)).map((line) => plain(line.replace(/^\s*-\s/, ''))).filter(Boolean)
}

/** The spaces a new line begins with when the line before the caret is broken there. */
export function indentAfter(text: string, caret: number): string {
  const line = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret)
  const indent = /^ */.exec(line)![0]
  const content = line.slice(indent.length)
  // the settings of a list's item stand below its key
  if (/^- .*:\s*$/.test(content)) return `${indent}    `
  return /:\s*$/.test(content) && !content.startsWith('#') ? `${indent}  ` : indent
}
