import type { Schemas } from '@/api'

export type Finding = Schemas['PipelineFinding']
export type Findings = Schemas['PipelineFindings']
export type Level = 'problem' | 'warning'

export interface Mark extends Finding {
  level: Level
}

/** All that was found, from the first line to the last, problems before warnings. */
export function marksOf(findings: Findings | undefined): Mark[] {
  if (!findings) return []
  const problems = findings.problems.map((finding): Mark => ({ ...finding, level: 'problem' }))
  const warnings = findings.warnings.map((finding): Mark => ({ ...finding, level: 'warning' }))
  return [...problems, ...warnings].sort((one, other) => one.line - other.line)
}

export interface EditorLine {
  number: number
  text: string
  level?: Level
  /** What is wrong with the line. */
  says: string
}

/** The lines of a definition with what was found at each; what is found beyond the end stands at the last. */
export function linesOf(text: string, marks: Mark[]): EditorLine[] {
  const lines = text.split('\n')
  return lines.map((line, index) => {
    const number = index + 1
    const here = marks.filter((mark) => clamp(mark.line, lines.length) === number)
    const level = here.some((mark) => mark.level === 'problem') ? 'problem' : here[0]?.level
    return { number, text: line, level, says: here.map((mark) => mark.text).join(' · ') }
  })
}

/** Where a line begins and ends in the text. */
export function rangeOf(text: string, line: number): [number, number] {
  const lines = text.split('\n')
  const index = clamp(line, lines.length) - 1
  const start = lines.slice(0, index).reduce((sum, it) => sum + it.length + 1, 0)
  return [start, start + lines[index]!.length]
}

function clamp(line: number, last: number): number {
  return Math.min(Math.max(line, 1), last)
}
