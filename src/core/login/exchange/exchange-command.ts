import { isCodeOf, type LoginCode } from '../../access-token.ts'
import { appIdFault } from '../facebook.ts'
import { definePut, NotForTerminals, type Terminal } from './terminal.ts'

/** The values of the exchange without the app secret. The terminal asks for the secret. */
export type Exchange = {
  /** The Instagram app ID. */
  readonly appId: string
  readonly redirectUri: string
  readonly code: LoginCode
}

export type Command = {
  /** The command with the code shortened, for the screen. */
  readonly shown: string
  readonly whole: () => string
}

/** No character of it has a meaning inside single quotes, for sh and PowerShell. */
const redirectAlphabet = /^https?:\/\/[\w.:[\]-]+([/?][\w.~%/?&=@+,-]*)?$/

/**
 * One command that reads the app secret unseen, exchanges the code for a short-lived token and that for a
 * long-lived one, and prints one JSON. Secret and token reach curl through standard input, so neither the
 * shell history nor the process list holds them. The command has no comments (interactive zsh does not know
 * them) and no `!` (bash expands it). It is one group in brackets, because a terminal then reads a pasted
 * block completely before running it.
 * @throws NotForTerminals
 */
export function exchangeCommand(
  { appId, redirectUri, code }: Exchange,
  terminal: Terminal,
): Command {
  const text = code.reveal()
  if (
    appIdFault(appId) !== undefined ||
    !redirectAlphabet.test(redirectUri) ||
    !(isCodeOf('meta', text) || isCodeOf('simulated', text))
  ) {
    throw new NotForTerminals('A value of the exchange is not of its alphabet.')
  }
  const write = terminal === 'posix' ? posixExchange : powerShellExchange
  return {
    shown: write({ appId, redirectUri, code: code.masked }),
    whole: () => write({ appId, redirectUri, code: text }),
  }
}

/** The refresh in a terminal that asks for the token, if the browser may not do it. */
export const refreshCommand: Readonly<Record<Terminal, string>> = {
  posix: String.raw`( ${definePut}
  printf 'Instagram User token: ' >&2
  trap 'stty echo 2>/dev/null' EXIT; trap 'exit 1' INT; stty -echo 2>/dev/null
  T=; while [ -z "$T" ]; do IFS= read -r T || exit 1; done; stty echo 2>/dev/null; echo >&2
  T=$(keytag_put "$T" | tr -cd 'A-Za-z0-9_-')
  keytag_put "data-urlencode = \"access_token=$T\"" |
    curl -sS -G -K - --data-urlencode 'grant_type=ig_refresh_token' \
    'https://graph.instagram.com/refresh_access_token'; echo )`,
  powershell: `& {
  $t = [Net.NetworkCredential]::new('', (Read-Host 'Instagram User token' -AsSecureString)).Password
  try {
    (Invoke-WebRequest -UseBasicParsing -Uri 'https://graph.instagram.com/refresh_access_token' -Body @{
      grant_type = 'ig_refresh_token'
      access_token = $t
    }).Content
  } catch {
    if ($_.ErrorDetails) { $_.ErrorDetails.Message } else { $_.Exception.Message }
  }
}`,
}

type Values = { readonly appId: string; readonly redirectUri: string; readonly code: string }

/**
 * For bash, zsh, dash, mksh and other POSIX shells. It prints the short-lived token even without a
 * long-lived one, because the code is spent by then.
 */
function posixExchange({ appId, redirectUri, code }: Values): string {
  return String.raw`( ${definePut}
  printf 'Instagram app secret: ' >&2
  trap 'stty echo 2>/dev/null' EXIT; trap 'exit 1' INT; stty -echo 2>/dev/null
  S=; while [ -z "$S" ]; do IFS= read -r S || exit 1; done; stty echo 2>/dev/null; echo >&2
  S=$(keytag_put "$S" | sed 's/[\\"]/\\&/g')
  A=$(keytag_put "data-urlencode = \"client_secret=$S\"" | curl -sS -K - \
    --data-urlencode 'client_id=${appId}' \
    --data-urlencode 'grant_type=authorization_code' \
    --data-urlencode 'redirect_uri=${redirectUri}' \
    --data-urlencode 'code=${code}' \
    'https://api.instagram.com/oauth/access_token') || exit 1
  T=$(keytag_put "$A" | tr -d '\r\n' |
    sed -n 's/.*"access_token" *: *"\([A-Za-z0-9_-]*\)".*/\1/p')
  if [ -z "$T" ]; then keytag_put "$A"; exit 1; fi
  B=$({ keytag_put "data-urlencode = \"client_secret=$S\""
    keytag_put "data-urlencode = \"access_token=$T\""; } |
    curl -sS -G -K - --data-urlencode 'grant_type=ig_exchange_token' \
    'https://graph.instagram.com/access_token') || B=null
  case "$B" in '{'*) ;; *) B=null ;; esac
  D=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  keytag_put "{\"obtained_at\":\"$D\",\"short_lived\":$A,\"long_lived\":$B}" )`
}

/** Windows PowerShell 5.1 and PowerShell 7. */
function powerShellExchange({ appId, redirectUri, code }: Values): string {
  return String.raw`& {
  $s = [Net.NetworkCredential]::new('', (Read-Host 'Instagram app secret' -AsSecureString)).Password
  try {
    $a = (Invoke-WebRequest -UseBasicParsing -Method Post -Uri 'https://api.instagram.com/oauth/access_token' -Body @{
      client_id = '${appId}'
      client_secret = $s
      grant_type = 'authorization_code'
      redirect_uri = '${redirectUri}'
      code = '${code}'
    }).Content
  } catch {
    if ($_.ErrorDetails) { $_.ErrorDetails.Message } else { $_.Exception.Message }
    return
  }
  $b = 'null'
  if ($a -match '"access_token"\s*:\s*"([\w-]+)"') {
    try {
      $b = (Invoke-WebRequest -UseBasicParsing -Uri 'https://graph.instagram.com/access_token' -Body @{
        grant_type = 'ig_exchange_token'
        client_secret = $s
        access_token = $Matches[1]
      }).Content
    } catch {
      if ("$($_.ErrorDetails)".StartsWith('{')) { $b = $_.ErrorDetails.Message }
    }
  }
  '{"obtained_at":"' + [DateTime]::UtcNow.ToString('s') + 'Z","short_lived":' + $a + ',"long_lived":' + $b + '}'
}`
}
