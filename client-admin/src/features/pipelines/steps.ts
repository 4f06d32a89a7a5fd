export interface StepHelp {
  kind: string
  stage: 'ci' | 'cd' | 'cp' | 'any'
  /** Settings; those that must be given first, with a star. */
  settings: string[]
  example: string
}

/** The steps there are, in the order they usually stand in; what each is for is a message. */
export const STEPS: StepHelp[] = [
  {
    kind: 'checkout',
    stage: 'ci',
    settings: ['repository*', 'branch', 'depth', 'contains', 'username', 'token', 'sshKey', 'knownHosts', 'submodules'],
    example: '- checkout:\n    repository: https://git.example.com/team/app.git\n    token: GIT_TOKEN\n  secrets: [GIT_TOKEN]',
  },
  {
    kind: 'check',
    stage: 'ci',
    settings: ['folder', 'freeze', 'versionGrows', 'appid', 'branches', 'contains', 'scripts', 'forbidden', 'largestFile'],
    example: "- check:\n    branches: [main, 'release/*']\n    forbidden: ['*.pem']\n    largestFile: 20",
  },
  {
    kind: 'install',
    stage: 'ci',
    settings: ['tool', 'command', 'args', 'folder', 'env', 'image'],
    example: '- install: {}\n  timeout: 10m\n  retry: 1',
  },
  {
    kind: 'build',
    stage: 'ci',
    settings: ['script', 'tool', 'args', 'folder', 'env', 'image'],
    example: '- build:\n    script: build:app\n  timeout: 15m',
  },
  { kind: 'pack', stage: 'ci', settings: ['folder', 'as'], example: '- pack:\n    folder: dist/build/app' },
  {
    kind: 'upload',
    stage: 'cd',
    settings: ['file', 'folder', 'name'],
    example: '- upload: {}\n  retry: { times: 3, wait: 10s }',
  },
  {
    kind: 'ssh',
    stage: 'cd',
    settings: [
      ...['host*', 'user*', 'hostKey*', 'from*', 'to*', 'port', 'key', 'passphrase', 'password'],
      ...['unpack', 'restart', 'restartTimeout', 'health', 'keep'],
    ],
    example:
      '- ssh:\n    host: www.example.com\n    user: deploy\n    key: DEPLOY_KEY\n    hostKey: SHA256:…\n    from: dist/build/h5\n    to: /srv/site\n  secrets: [DEPLOY_KEY]',
  },
  {
    kind: 'release',
    stage: 'cp',
    settings: [
      ...['platform*', 'type', 'url', 'version', 'versionCode', 'nativeVersionCode'],
      ...['updateType', 'changelog', 'remark', 'enabled'],
    ],
    example: '- release:\n    platform: android\n    updateType: ask\n  approve: true',
  },
  {
    kind: 'notify',
    stage: 'any',
    settings: ['webhook', 'dingtalk', 'email', 'title', 'text', 'language', 'required'],
    example: '- notify:\n    dingtalk: { token: DING_TOKEN, secret: DING_SECRET }\n  secrets: [DING_TOKEN, DING_SECRET]\n  when: always',
  },
]

/** What every step takes besides its settings. */
export const COMMON = ['name', 'timeout', 'retry', 'when', 'approve', 'secrets'] as const

/** What the texts of settings may hold. */
export const VARIABLES = '${branch} ${tag} ${commit} ${message} ${run.number} ${run.id} ${project.id} ${pack.file}'
