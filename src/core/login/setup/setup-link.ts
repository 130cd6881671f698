import { askedPermissions } from '../permissions/permissions.ts'
import { appIdKey, type Setup } from './setup.ts'

/**
 * The query that `readSetupLink` reads: everything a setup holds, and no more. A world is a situation
 * of the simulated Meta; it says nothing to the real one.
 */
export function writeSetupLink(setup: Setup, world = ''): string {
  const { family, wanted } = setup
  const appId = setup[appIdKey(family)]
  // What is Facebook's alone is not said in a link of Instagram Login.
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

/** The world a setup link names, if it could be the name of one. */
export function worldOf(query: string): string | undefined {
  const world = new URLSearchParams(query.slice(0, 4096)).get('world') ?? ''
  return isWorld(world) ? world : undefined
}

/** The name of a scenario and nothing else; whether there is one of that name, the simulated Meta knows. */
export function isWorld(text: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(text)
}
