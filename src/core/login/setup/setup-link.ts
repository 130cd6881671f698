import { askedPermissions } from '../permissions/permissions.ts'
import { appIdKey, type Setup } from './setup.ts'

/**
 * Writes the query that `readSetupLink` reads. A world is a scenario of the simulated Meta and means
 * nothing to the real one.
 */
export function writeSetupLink(setup: Setup, world = ''): string {
  const { family, wanted } = setup
  const appId = setup[appIdKey(family)]
  // Settings of Facebook Login are left out of a link for Instagram Login.
  const { dialog, configurationId } =
    family === 'facebook-login' ? setup : { dialog: 'guided', configurationId: '' }
  const names = askedPermissions(wanted, family).map(({ permission }) => permission.name)
  const parameters: readonly (readonly [string, string])[] = [
    ...(family === 'facebook-login' ? [] : [['family', family] as const]),
    ...(appId === '' ? [] : [['app_id', appId] as const]),
    ...(configurationId === '' ? [] : [['config_id', configurationId] as const]),
    ['scope', names.join(',')],
    ...(dialog === 'plain' ? [['dialog', 'plain'] as const] : []),
    ...(isWorld(world) ? [['world', world] as const] : []),
  ]
  return `?${parameters.map(([name, value]) => `${name}=${value}`).join('&')}`
}

/** The world of a setup link, if the text could be a world's name. */
export function worldOf(query: string): string | undefined {
  const world = new URLSearchParams(query.slice(0, 4096)).get('world') ?? ''
  return isWorld(world) ? world : undefined
}

/** True for the form of a scenario's name. Only the simulated Meta knows if it exists. */
export function isWorld(text: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(text)
}
