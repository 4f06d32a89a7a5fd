export default {
  title: 'First steps',
  description: 'Three steps until a phone gets its first update.',
  project: {
    title: 'Create a project',
    description: 'A project is one app: its Android and iOS packages, and who may publish them.',
    name: 'Name of the app',
    create: 'Create the project',
    created: 'The project {name} is created',
    done: 'Your newest project:',
  },
  upload: {
    title: 'Upload a package',
    description:
      'First a native package (apk, ipa), then hot updates (wgt) for it. From CI it is one line; $TOKEN is an API token of the project.',
    label: 'Upload with curl',
  },
  client: {
    title: 'Let the app ask for updates',
    description: 'Add the client to your uni-app, for example as src/utils/pushy/index.js.',
    install: 'Install the client',
    snippet: 'Set up the client',
  },
}
