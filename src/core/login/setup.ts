import { appIdFault } from './facebook.ts'
import { permissionOf, toWanted, useCases, type Wanted } from './permissions.ts'

/** What a person chose on the start screen. Holds no secret. */
export type Setup = {
  readonly appId: string
  readonly wanted: Wanted
  readonly dialog: 'guided' | 'plain'
  readonly configurationId: string
}

export type SetupLink = {
  readonly setup: Setup
  /** What the link brought and Keytag left out, in people's words. */
  readonly ignored: readonly string[]
}

/** What a first visit starts with: the two uses most apps ask for. */
export const firstSetup: Setup = {
  appId: '',
  wanted: { useCases: ['publishing', 'comments'], portfolio: false, more: [] },
  dialog: 'guided',
  configurationId: '',
}

/**
 * Reads a setup link's query: `app_id`, `scope`, `dialog`, `config_id`, and nothing else. It can
 * preset these four and do nothing more: the redirect URI, the host and the version are never taken
 * from a link. `undefined` when none of them is there.
 */
export function readSetupLink(query: string, fallback: Setup): SetupLink | undefined {
  const parameters = new URLSearchParams(query.slice(0, 4096))
  const appId = parameters.get('app_id')
  const scope = parameters.get('scope')
  const dialog = parameters.get('dialog')
  const configurationId = parameters.get('config_id')
  if ([appId, scope, dialog, configurationId].every(value => value === null)) return undefined

  const names = scope?.split(/[\s,]+/).filter(name => name !== '') ?? []
  const unknown = names.filter(name => permissionOf(name) === undefined)
  const goodAppId = appId !== null && appIdFault(appId) === undefined
  const goodConfiguration = configurationId !== null && /^\d{5,20}$/.test(configurationId)
  return {
    setup: {
      appId: goodAppId ? appId : '',
      wanted: scope === null ? fallback.wanted : toWanted(names),
      dialog: dialog === 'plain' ? 'plain' : 'guided',
      configurationId: goodConfiguration ? configurationId : '',
    },
    ignored: [
      ...(appId !== null && !goodAppId
        ? ['The link’s App ID is not one: it has only digits.']
        : []),
      ...(configurationId !== null && !goodConfiguration
        ? ['The link’s Configuration ID is not one: it has only digits.']
        : []),
      ...(dialog !== null && dialog !== 'plain' && dialog !== 'guided'
        ? ['The link names a kind of dialog that does not exist.']
        : []),
      ...(unknown.length === 0
        ? []
        : [`The link asks for permissions that Keytag does not know: ${shorten(unknown)}.`]),
    ],
  }
}

/** Reads what this browser remembers of the last visit; anything strange is as if nothing was. */
export function readSetup(text: string | null): Setup | undefined {
  try {
    const record: unknown = JSON.parse(text ?? 'null')
    if (typeof record !== 'object' || record === null) return undefined
    const setup = new Map<string, unknown>(Object.entries(record))
    const names = setup.get('uses')
    const appId = setup.get('appId')
    const configurationId = setup.get('configurationId')
    return {
      appId: typeof appId === 'string' && appIdFault(appId) === undefined ? appId : '',
      wanted: {
        useCases: useCases.filter(useCase => Array.isArray(names) && names.includes(useCase)),
        portfolio: setup.get('portfolio') === true,
        more: [],
      },
      dialog: setup.get('dialog') === 'plain' ? 'plain' : 'guided',
      configurationId:
        typeof configurationId === 'string' && /^\d{5,20}$/.test(configurationId)
          ? configurationId
          : '',
    }
  } catch {
    // Another project on this origin may have written here.
    return undefined
  }
}

/** The other way round. */
export function writeSetup({ appId, wanted, dialog, configurationId }: Setup): string {
  return JSON.stringify({
    appId,
    uses: wanted.useCases,
    portfolio: wanted.portfolio,
    dialog,
    configurationId,
  })
}

function shorten(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(name => name.replace(/[^\w.:-]/g, '?').slice(0, 40))
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ')
}
