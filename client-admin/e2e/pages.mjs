/** Every page of the administrator's, as what the scenarios before have left fills it best: [name, path]. */
export async function everyPage(api, uuid) {
  const idOf = async (name) => (await api.call('GET', `/api/projects?keyword=${name}`)).records[0].id
  const [courier, fresh] = [await idOf('Courier'), await idOf('Fresh')]
  return [
    ['dashboard', `/dashboard?project=${fresh}`],
    ['dashboard-all', '/dashboard'],
    ['projects', '/projects'],
    ['project', `/projects/${courier}`],
    ['releases', `/projects/${courier}/releases?type=2`],
    ['releases-native', `/projects/${courier}/releases?type=4`],
    ['devices', `/devices?project=${fresh}`],
    ['device', `/devices/${uuid}`],
    ['logs-updates', `/logs?project=${fresh}`],
    ['logs-reports', `/logs?tab=reports&project=${fresh}`],
    ['logs-logins', '/logs?tab=logins'],
    ['tokens', `/tokens?project=${courier}`],
    ['hosting', '/hosting'],
    ['hosting-library', '/hosting/library'],
    ['hosting-install', '/hosting/install/wordpress'],
    ['hosting-runs', '/hosting/runs'],
    ['hosting-servers', '/hosting/servers'],
    ['users', '/users'],
    ['dictionary', '/dictionary'],
    ['settings', '/settings'],
    ['storage', '/storage'],
    ['system', '/system'],
    ['account', '/account'],
    ['start', '/start'],
    ['not-found', '/no-such-page'],
  ]
}
