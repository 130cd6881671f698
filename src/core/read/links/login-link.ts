import type { Family } from '../../family.ts'
import { graphVersion } from '../../graph-version.ts'
import { addressesIn, type FoundAddress, type Parameter, valueNamed } from './addresses.ts'
import { type LinkFault, linkFaults } from './link-faults.ts'
import { misnamedIn, namesOfDialog } from './misnamed.ts'

/** A link that opens one of Meta's login dialogs, looked at part by part. */
export type ExaminedLink = {
  /** As it was pasted, with what must not be shown replaced by dots. */
  readonly address: string
  /** The family of the dialog that the host opens. */
  readonly family: Family
  /** Decoded, in the order of the link. */
  readonly parameters: readonly Parameter[]
  readonly appId: string | undefined
  readonly names: readonly string[]
  readonly faults: readonly LinkFault[]
  /** The link without the faults that can be mended here. `undefined` where none can. */
  readonly corrected: string | undefined
}

const facebookDialog = /^\/(?:v\d{1,3}(?:\.\d{1,2})?\/)?dialog\/oauth\/?$/
const instagramDialog = /^\/oauth\/authorize\/?$/

/** The family of the dialog that an address opens; `undefined` for any other address. */
export function dialogOf({ host, path }: Pick<FoundAddress, 'host' | 'path'>): Family | undefined {
  const plain = path.replace(/\/{2,}/g, '/')
  if (/^(?:(?:www|m|web|business)\.)?facebook\.com$/.test(host) && facebookDialog.test(plain)) {
    return 'facebook-login'
  }
  // The old dialog of Graph's own host, which some libraries still open.
  if (host === 'graph.facebook.com' && instagramDialog.test(plain)) return 'facebook-login'
  const isInstagram = /^(?:(?:www|api)\.)?instagram\.com$/.test(host)
  return isInstagram && instagramDialog.test(plain) ? 'instagram-login' : undefined
}

/**
 * The dialog that a page of Facebook’s goes on to, as the one that asks for the password first. The page of
 * long ago named the reply to a cancelled login beside it, in cancel_uri, and is read as that.
 */
export function dialogInside({
  host,
  path,
  query,
  start,
  end,
}: FoundAddress): FoundAddress | undefined {
  if (!/(?:^|\.)(?:facebook|instagram)\.com$/.test(host) || !/log_?in/.test(path)) return undefined
  if (valueNamed(query, 'cancel_uri') !== undefined) return undefined
  const next = valueNamed(query, 'next') ?? ''
  const [inner] = addressesIn(next.startsWith('/') ? `https://${host}${next}` : next, 1)
  return inner && dialogOf(inner) ? { ...inner, start, end } : undefined
}

/** Looks at every part of a login link. Whoever made it: its faults are those that Meta would find. */
export function examineLink(found: FoundAddress, family: Family, now: Date): ExaminedLink {
  const parameters = [...found.query, ...found.fragment]
  const misnamed = misnamedIn(parameters, namesOfDialog)
  const named = (name: string) =>
    valueNamed(parameters, misnamed.find(({ meant }) => meant === name)?.written ?? name)
  const secret = parameters.find(({ name }) => name === 'client_secret')
  const clientId = named('client_id') ?? valueNamed(parameters, 'app_id')
  const scope = named('scope') ?? ''
  const names = scope.split(/[,\s]+/).filter(name => name !== '')
  const { faults, mended } = linkFaults(found, family, names, misnamed, now)
  // A mended copy of a program’s link would lack its variables.
  const isMendable = found.source === undefined && faults.some(({ isMended }) => isMended)
  return {
    address: withoutSecrets(found.address, [secret?.written, hexOf(clientId)]),
    family,
    parameters: parameters.filter(
      ({ name, value }) => name !== 'client_secret' && hexOf(value) === undefined,
    ),
    appId: /^\d{5,20}$/.test(clientId ?? '') ? clientId : undefined,
    names,
    faults: isMendable ? faults : faults.map(fault => ({ ...fault, isMended: false })),
    corrected: isMendable ? toAddress(family, mended) : undefined,
  }
}

/** Thirty-two hexadecimal digits where an App ID belongs are the app secret. */
function hexOf(clientId: string | undefined): string | undefined {
  return clientId !== undefined && /^[0-9a-f]{32}$/i.test(clientId) ? clientId : undefined
}

/** Dots of the same length, so that the places of the faults stay right. */
function withoutSecrets(address: string, secrets: readonly (string | undefined)[]): string {
  return secrets.reduce<string>(
    (shown, secret) => (secret ? shown.replaceAll(secret, '•'.repeat(secret.length)) : shown),
    address,
  )
}

function toAddress(family: Family, mended: ReadonlyMap<string, string>): string {
  const start =
    family === 'facebook-login'
      ? `https://www.facebook.com/${graphVersion}/dialog/oauth`
      : 'https://www.instagram.com/oauth/authorize'
  const query = [...mended].map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${start}?${query.join('&')}`
}
