import { lifeOf } from '../../graph/versions.ts'
import { readId } from '../which-id.ts'
import { kindOfSetting, type SettingKind } from './setting-kinds.ts'

/** elsewhere: the program takes it from its environment. unlike: no value of this kind looks so. */
type SettingState = 'empty' | 'placeholder' | 'elsewhere' | 'unlike' | 'filled'

/** One setting of a program. Its value may be a secret, and is dropped. */
export type Setting = {
  readonly name: string
  readonly kind: SettingKind
  readonly state: SettingState
}

export type FoundSettings = {
  readonly settings: readonly Setting[]
  readonly start: number
  readonly end: number
}

const unnamed = /^(?:access_token|page_id|verify_token)$/i
/** Longer texts are programs. */
const longest = 20_000
const most = 40

/**
 * `NAME=value` of a shell or a .env file, `NAME: value` of YAML and of objects, and any name with a value
 * in quotes. A name in small letters alone may be a variable.
 */
const line =
  /(?<![\w$.{])["'`]?(?<name>[A-Za-z][\w.-]{2,60})["'`]?\]?[ \t]{0,20}(?<sign>=>|[:=])[ \t]{0,20}(?<value>"[^"\n]{0,600}"|'[^'\n]{0,600}'|(?![ \t]{0,20}[{[])[^\n,;}]{0,600})/g

/** Settings of apps on phones: `strings.xml` of Android, `Info.plist` of iOS. */
const element =
  /<(?:string name="|key>)(?<name>[\w.]{3,60})(?:"[^<>]{0,80}>|<\/key>\s{0,40}<string>)(?<value>[^<]{0,600})<\/string>/g

/** The settings of Meta's in a text that lacks one of them; `undefined` for a text without such a lack. */
export function settingsIn(text: string, now: Date): FoundSettings | undefined {
  if (text.length > longest) return undefined
  const found = [...text.matchAll(line), ...text.matchAll(element)].flatMap(match => {
    const { name = '', sign = '', value = '' } = match.groups ?? {}
    const isValue = sign === '' || /^["']/.test(value) || environment.test(value)
    const isSetting = isValue || isNameOfSetting(name, sign)
    const kind = isSetting ? kindHere(name, text, match.index) : undefined
    if (kind === undefined) return []
    const state = stateOf(value, kind, now)
    return [
      { setting: { name, kind, state }, start: match.index, end: match.index + match[0].length },
    ]
  })
  // A name without Meta's is one of Meta's settings only beside others.
  const isMetas = found.some(({ setting }) => !unnamed.test(setting.name))
  if (!isMetas) return undefined
  const settings = found.map(({ setting }) => setting).slice(0, most)
  const isListed = settings.filter(({ state }) => state === 'elsewhere').length > 2
  if (!(lacking(settings).length > 0 || isListed)) return undefined
  return {
    settings,
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
  }
}

/** The kind by the name itself, or by the group that the setting stands in. */
function kindHere(name: string, text: string, index: number): SettingKind | undefined {
  if (unnamed.test(name)) return kindOfSetting(`meta_${name}`)
  const group = kindOfSetting(name) === undefined ? groupOf(text, index) : ''
  return kindOfSetting(`${group}${name}`)
}

/** `"Facebook": {`, `'facebook' => [`, `facebook:` of YAML, `new FacebookStrategy({` and `FB.init({`. */
const group =
  /\b(?<owner>facebook|instagram)(?:\w{0,20}["']?[ \t]{0,9}(?:(?:=>|[:=])[ \t]{0,9}(?:[{[]|array\()|\(\s{0,20}\{)|:[ \t]{0,9}(?=\r?\n))|\bFB\.init\(\s{0,20}\{/gi
/** A group of settings is no longer. */
const longestGroup = 600

/** The name of the group that a setting stands in, with a low line, or nothing. */
function groupOf(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - longestGroup), index)
  const opened = [...before.matchAll(group)].at(-1)
  if (opened === undefined) return ''
  return isOpen(before.slice(opened.index + opened[0].length))
    ? `${opened.groups?.owner ?? 'facebook'}_`
    : ''
}

function isOpen(inside: string): boolean {
  let depth = 0
  for (const [bracket] of inside.matchAll(/[{}[\]()]/g)) {
    depth += /[{[(]/.test(bracket) ? 1 : -1
    if (depth < 0) return false
  }
  return true
}

function isNameOfSetting(name: string, sign: string): boolean {
  return /^[A-Z\d_]+$/.test(name) || (sign === '=' && /[.-]/.test(name))
}

/** The settings whose value is missing or is none of its kind. */
export function lacking(settings: readonly Setting[]): readonly Setting[] {
  return settings.filter(({ state }) => state !== 'filled' && state !== 'elsewhere')
}

function stateOf(written: string, kind: SettingKind, now: Date): SettingState {
  const value = withoutRemark(written)
  if (/^(?:["']\s{0,9}["']|~|null|nil|none|undefined)?$/i.test(value)) return 'empty'
  if (environment.test(value)) return 'elsewhere'
  const bare = decoded(value.replace(/^["'`]|["'`]$/g, '').trim())
  if (placeholder.test(bare)) return 'placeholder'
  // A rounded number is told as an ID.
  const isRounded = readId(bare)?.isRounded === true
  return isRounded || isLike(bare, kind, now) ? 'filled' : 'unlike'
}

/** Kubernetes keeps values in base64. */
function decoded(value: string): string {
  if (!/^[A-Za-z\d+/]{12,}={0,2}$/.test(value)) return value
  try {
    const inner = atob(value)
    return /^[\x20-\x7e]+$/.test(inner) ? inner : value
  } catch {
    return value
  }
}

/** `NAME=  # where it comes from`. */
function withoutRemark(written: string): string {
  return (/^["']/.test(written) ? written : written.replace(/(?:^|\s)(?:#|\/\/).*$/, '')).trim()
}

const environment =
  /^["'`]?(?:\$\{?[A-Za-z{]|%\w{1,60}%|\$\{\{)|\b(?:process\.env|import\.meta\.env|os\.(?:environ|getenv)|getenv|env|[Cc]onfig(?:uration)?|[Ss]ettings|ENV|secrets|vars|builder|System\.getenv|Environment\.\w{1,40})\b[.([]/

const placeholder =
  /^(?:<.*>|\{.*\}|\[.*\]|(?:your|my|tu|su|seu|sua|votre|dein|ihr|insert|replace|enter|paste|put|add|change|todo|example|sample|dummy|fake|test|secret|token|app|client|page|access)(?:[_ -].*|me|id)?|x{3,}.*|.*x{5,}.*|.*[_-]here|EAA[\w.]{0,12}(?:\.{2,}|…)?|IG(?:AA|QV)[\w.]{0,12}(?:\.{2,}|…)?|[.…*•]{2,}|123456(?:7(?:8(?:90?)?)?)?|0+)$/i

/** True for a value that may be one of its kind. */
function isLike(value: string, kind: SettingKind, now: Date): boolean {
  switch (kind) {
    case 'app-id':
    case 'instagram-app-id':
    case 'configuration-id':
    case 'portfolio-id':
      return /^\d{9,20}$/.test(value)
    case 'page-id': {
      const first = readId(value)?.kinds[0]
      return (
        /^\d{9,20}(?:\s{0,2},\s{0,2}\d{9,20}){0,50}$/.test(value) && first !== 'instagram-account'
      )
    }
    case 'instagram-account-id':
      return /^\d{15,20}$/.test(value)
    case 'page-token':
    case 'user-token':
      return /^(?:EAA|SIM_|ABAEs)\w{20}/.test(value)
    case 'instagram-token':
      return /^(?:IG|EAA|SIM_)\w{20}/.test(value)
    case 'app-secret':
    case 'instagram-app-secret':
      return /^[0-9a-f]{32}$|^\w{16,}$/i.test(value)
    case 'redirect-uri':
      return /^(?:https?:\/\/|\/)\S/.test(value)
    case 'version':
      return /^v?\d{1,3}(?:\.\d{1,2})?$/.test(value) && lifeOf(value, now).kind !== 'ended'
    case 'client-token':
      return /^[0-9a-f]{32}$/i.test(value)
    case 'verify-token':
    case 'threads':
      return true
  }
}
