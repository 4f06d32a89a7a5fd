import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A bare git repository on this disk with one commit of these files, and its address. */
export function repositoryOf(files, message) {
  const folder = mkdtempSync(join(tmpdir(), 'upushy-repository-'))
  const tree = join(folder, 'tree')
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Lin', '-c', 'user.email=lin@example.com', ...args], { cwd: tree, stdio: 'pipe' })
  mkdirSync(tree)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, name)), { recursive: true })
    writeFileSync(join(tree, name), text)
  }
  git('init', '--quiet', '--initial-branch=main', '.')
  git('add', '--all')
  git('commit', '--quiet', '--message', message)
  git('clone', '--quiet', '--bare', '.', join(folder, 'app.git'))
  return { url: pathToFileURL(join(folder, 'app.git')).href, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
