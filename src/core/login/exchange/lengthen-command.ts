import { graphVersion } from '../../graph-version.ts'
import { appIdFault } from '../facebook.ts'
import { definePut, NotForTerminals, type Terminal } from './terminal.ts'

/** The second half of Instagram's exchange, for a short-lived token without its long-lived one. */
export const longLivedCommand: Readonly<Record<Terminal, string>> = both({
  address: 'https://graph.instagram.com/access_token',
  fields: { grant_type: 'ig_exchange_token' },
  secretName: 'Instagram app secret',
  tokenName: 'Short-lived Instagram User token',
  tokenField: 'access_token',
})

/**
 * One command that makes a short-lived User token of Facebook long-lived (Get Long-Lived Tokens:
 * `fb_exchange_token`).
 * @throws NotForTerminals
 */
export function facebookExchangeCommand(appId: string, terminal: Terminal): string {
  if (appIdFault(appId) !== undefined) {
    throw new NotForTerminals('The App ID is not of its alphabet.')
  }
  return both({
    address: `https://graph.facebook.com/${graphVersion}/oauth/access_token`,
    fields: { grant_type: 'fb_exchange_token', client_id: appId },
    secretName: 'App secret',
    tokenName: 'Short-lived User token',
    tokenField: 'fb_exchange_token',
  })[terminal]
}

type Lengthening = {
  readonly address: string
  /** Values that are no secrets, of letters, digits and underscores. */
  readonly fields: Readonly<Record<string, string>>
  /** The words that ask for the secret and the token. */
  readonly secretName: string
  readonly tokenName: string
  readonly tokenField: string
}

/**
 * The terminal asks for the app secret and the token, so neither is in the command, in the shell's history
 * or in the process list.
 */
function both(lengthening: Lengthening): Readonly<Record<Terminal, string>> {
  return { posix: posix(lengthening), powershell: powerShell(lengthening) }
}

function posix({ address, fields, secretName, tokenName, tokenField }: Lengthening): string {
  const shown = Object.entries(fields)
    .map(([name, value]) => `--data-urlencode '${name}=${value}' \\\n    `)
    .join('')
  return String.raw`( ${definePut}
  printf '${secretName}: ' >&2
  trap 'stty echo 2>/dev/null' EXIT; trap 'exit 1' INT; stty -echo 2>/dev/null
  S=; while [ -z "$S" ]; do IFS= read -r S || exit 1; done; echo >&2
  printf '${tokenName}: ' >&2
  T=; while [ -z "$T" ]; do IFS= read -r T || exit 1; done; stty echo 2>/dev/null; echo >&2
  S=$(keytag_put "$S" | sed 's/[\\"]/\\&/g')
  T=$(keytag_put "$T" | tr -cd 'A-Za-z0-9_-')
  { keytag_put "data-urlencode = \"client_secret=$S\""
    keytag_put "data-urlencode = \"${tokenField}=$T\""; } |
    curl -sS -G -K - ${shown}'${address}'; echo )`
}

function powerShell({ address, fields, secretName, tokenName, tokenField }: Lengthening): string {
  const shown = Object.entries(fields)
    .map(([name, value]) => `\n      ${name} = '${value}'`)
    .join('')
  return `& {
  $s = [Net.NetworkCredential]::new('', (Read-Host '${secretName}' -AsSecureString)).Password
  $t = [Net.NetworkCredential]::new('', (Read-Host '${tokenName}' -AsSecureString)).Password
  try {
    (Invoke-WebRequest -UseBasicParsing -Uri '${address}' -Body @{${shown}
      client_secret = $s
      ${tokenField} = $t
    }).Content
  } catch {
    if ($_.ErrorDetails) { $_.ErrorDetails.Message } else { $_.Exception.Message }
  }
}`
}
