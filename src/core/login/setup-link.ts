import { askedPermissions } from './permissions.ts'
import type { Setup } from './setup.ts'

/**
 * The query that `readSetupLink` reads: everything a setup holds, and no more. A world is a situation
 * of the simulated Meta; it says nothing to the real one.
 */
export function writeSetupLink(setup: Setup, world = ''): string {
  const { appId, dialog, configurationId, wanted } = setup
  const names = askedPermissions(wanted).map(({ permission }) => permission.name)
  const parameters: readonly (readonly [string, string])[] = [
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

function isWorld(text: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(text)
}
