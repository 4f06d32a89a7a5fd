/** What goes into the app that is to be updated. */
export function clientSnippet(projectId: string, server: string): string {
  return [
    "import Pushy from '@limm/uni-pushy-client'",
    '',
    'export default new Pushy({',
    `  projectId: '${projectId}',`,
    `  updateUrl: '${server}',`,
    '})',
  ].join('\n')
}
