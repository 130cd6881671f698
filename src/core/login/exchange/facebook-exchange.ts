import { graphVersion } from '../../graph-version.ts'
import { appIdFault } from '../facebook.ts'
import { definePut, NotForTerminals, type Terminal } from './exchange-command.ts'

/**
 * One command that makes a short-lived User token of Facebook long-lived (Get Long-Lived Tokens:
 * `fb_exchange_token`). The terminal asks for the app secret and the token, so neither is in the command, in
 * the shell's history or in the process list.
 * @throws NotForTerminals
 */
export function facebookExchangeCommand(appId: string, terminal: Terminal): string {
  if (appIdFault(appId) !== undefined) {
    throw new NotForTerminals('The App ID is not of its alphabet.')
  }
  const address = `https://graph.facebook.com/${graphVersion}/oauth/access_token`
  return terminal === 'posix' ? posix(appId, address) : powerShell(appId, address)
}

function posix(appId: string, address: string): string {
  return String.raw`( ${definePut}
  printf 'App secret: ' >&2
  trap 'stty echo 2>/dev/null' EXIT; trap 'exit 1' INT; stty -echo 2>/dev/null
  S=; while [ -z "$S" ]; do IFS= read -r S || exit 1; done; echo >&2
  printf 'Short-lived User token: ' >&2
  T=; while [ -z "$T" ]; do IFS= read -r T || exit 1; done; stty echo 2>/dev/null; echo >&2
  S=$(keytag_put "$S" | sed 's/[\\"]/\\&/g')
  T=$(keytag_put "$T" | tr -cd 'A-Za-z0-9_-')
  { keytag_put "data-urlencode = \"client_secret=$S\""
    keytag_put "data-urlencode = \"fb_exchange_token=$T\""; } |
    curl -sS -G -K - --data-urlencode 'grant_type=fb_exchange_token' \
    --data-urlencode 'client_id=${appId}' \
    '${address}'; echo )`
}

function powerShell(appId: string, address: string): string {
  return `& {
  $s = [Net.NetworkCredential]::new('', (Read-Host 'App secret' -AsSecureString)).Password
  $t = [Net.NetworkCredential]::new('', (Read-Host 'Short-lived User token' -AsSecureString)).Password
  try {
    (Invoke-WebRequest -UseBasicParsing -Uri '${address}' -Body @{
      grant_type = 'fb_exchange_token'
      client_id = '${appId}'
      client_secret = $s
      fb_exchange_token = $t
    }).Content
  } catch {
    if ($_.ErrorDetails) { $_.ErrorDetails.Message } else { $_.Exception.Message }
  }
}`
}
