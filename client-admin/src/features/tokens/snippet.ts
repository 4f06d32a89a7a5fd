const TOKEN = '  -H "Authorization: Bearer $UPUSHY_TOKEN" \\'

/** What a CI job runs to release a package; the token comes from its secrets and is in no address. */
export function releaseLine(server: string, projectId: string): string {
  return [
    `curl --fail-with-body ${server}/api/source/upload \\`,
    TOKEN,
    `  -F projectId=${projectId} -F type=1 \\`,
    '  -F nativeVersionCode=100 -F changelog="$MESSAGE" \\',
    '  -F file=@app.wgt',
  ].join('\n')
}

/** What a CI job runs to start a pipeline. */
export function runLine(server: string): string {
  return [
    `curl --fail-with-body ${server}/api/pipeline/run \\`,
    TOKEN,
    '  -H "Content-Type: application/json" \\',
    '  -d "{\\"pipelineId\\": \\"$PIPELINE_ID\\", \\"commit\\": \\"$COMMIT\\"}"',
  ].join('\n')
}
