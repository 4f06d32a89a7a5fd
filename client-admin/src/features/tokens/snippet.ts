/** What a CI job runs to release a package; the token comes from its secrets and is in no address. */
export function curlLine(server: string, projectId: string): string {
  return [
    `curl --fail-with-body ${server}/api/source/upload \\`,
    '  -H "Authorization: Bearer $UPUSHY_TOKEN" \\',
    `  -F projectId=${projectId} -F type=1 \\`,
    '  -F nativeVersionCode=100 -F changelog="$MESSAGE" \\',
    '  -F file=@app.wgt',
  ].join('\n')
}
