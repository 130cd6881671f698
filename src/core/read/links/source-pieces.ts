/** An address that a program puts together, with each variable in braces. */
export type Joined = {
  readonly written: string
  readonly end: number
  /** True if the source goes on in a way that cannot be followed. */
  readonly isOpen: boolean
}

/** A variable or a call, as `$app_id`, `config['app_id']` and `urlencode($url)`. */
const expression = String.raw`[\w$.>:@-]{1,60}(?:(?:\[[^\]\n]{0,60}\]|\([^()\n]{0,80}\))[\w$.>:@-]{0,40}){0,3}`
const operator = String.raw`\s{0,200}[+.&]\s{0,200}`
const quote = '["\'`]'
const piece = String.raw`[fr$]{0,2}["'\`]([^\s"'\`<>]{0,2000})`

/** `" + appId + "&scope=…`, and `" + "&scope=…`. */
const added = new RegExp(`${quote}${operator}(?:(${expression})${operator})?${piece}`, 'y')
/** Python and C put strings of two lines together without a sign. */
const nextLine = new RegExp(`${quote}[ \\t]{0,80}\\\\?\\r?\\n[ \\t]{0,80}()${piece}`, 'y')
/** In prose a full stop and a word may follow an address in quotes. PHP’s variables have a mark. */
const more = String.raw`(?:\s{0,200}[+&]\s{0,200}|\s{0,200}\.\s{0,200}(?=\$|\w{1,40}\())`
/** `" + state;` */
const last = new RegExp(`${quote}${more}(${expression})(?=\\s{0,20}(?:[;,)}]|$|\\n))`, 'y')
const goesOn = new RegExp(`${quote}${more}(?=[\\w$(])`, 'y')

const mostPieces = 60

/** Follows an address of Meta’s over the pieces that a program’s source is made of. */
export function joinedPieces(source: string, from: number): Joined | undefined {
  let written = ''
  let end = from
  for (let count = 0; count < mostPieces; count++) {
    const next = at(added, source, end) ?? at(nextLine, source, end)
    const [all = '', variable, text = ''] = next ?? []
    if (!next || !isPartOfAddress(text)) break
    written += (variable ? nameOf(variable) : '') + text
    end += all.length
  }
  const tail = at(last, source, end)
  if (tail) {
    written += nameOf(tail[1] ?? '')
    end += tail[0].length
  }
  const isOpen = !tail && at(goesOn, source, end) !== undefined
  return written === '' && !isOpen ? undefined : { written, end, isOpen }
}

/** Long arguments may be secrets. */
function nameOf(variable: string): string {
  return `{${variable.replace(/[\w|.-]{32,}/g, '…')}}`
}

function isPartOfAddress(text: string): boolean {
  return text === '' || /^[&?/#]/.test(text) || text.includes('=')
}

function at(pattern: RegExp, source: string, place: number): RegExpExecArray | undefined {
  pattern.lastIndex = place
  return pattern.exec(source) ?? undefined
}
