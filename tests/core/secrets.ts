import fc from 'fast-check'

/* Invented secrets of every family, and the ways in which texts write and embed them. */

const letters = fc.stringMatching(/^[A-Za-z0-9]{40,120}$/)
const urlSafe = fc.stringMatching(/^[\w-]{60,120}$/)

export const secret = fc.oneof(
  letters.map(tail => `EAA${tail}`),
  letters.map(tail => `IGAA${tail}`),
  letters.map(tail => `IGQVJ${tail}`),
  letters.map(tail => `IGQW${tail}`),
  letters.map(tail => `ABAEs${tail}`),
  letters.map(tail => `CAA${tail}`),
  urlSafe.map(tail => `SIM_${tail}`),
  urlSafe.map(tail => `AQ${tail}`),
  fc.stringMatching(/^[0-9a-f]{32}$/),
  fc.stringMatching(/^\d{15,16}\|[\w-]{27}$/),
)

/** The escapes of a character in programs. `size` is the longest result. */
export const escapes: readonly { name: string; size: number; write: (text: string) => string }[] = [
  { name: 'as it is', size: 1, write: text => text },
  { name: 'percent', size: 3, write: each(code => `%${hex(code, 2)}`) },
  { name: 'percent, lower case', size: 3, write: each(code => `%${hex(code, 2).toLowerCase()}`) },
  { name: 'percent twice', size: 5, write: each(code => `%25${hex(code, 2)}`) },
  { name: 'JSON', size: 6, write: each(code => `\\u${hex(code, 4)}`) },
  { name: 'JSON in JSON', size: 7, write: each(code => `\\\\u${hex(code, 4)}`) },
  { name: 'JavaScript', size: 4, write: each(code => `\\x${hex(code, 2)}`) },
  { name: 'HTML decimal', size: 6, write: each(code => `&#${code};`) },
  { name: 'HTML hex', size: 6, write: each(code => `&#x${hex(code, 2)};`) },
  { name: 'HTML in percent', size: 12, write: each(code => `%26%23${code}%3B`) },
  { name: 'unseen between', size: 2, write: text => text.split('').join('\u200B') },
]

export const breaks: readonly ((text: string, width: number) => string)[] = [
  text => text,
  (text, width) => lines(text, width).join('\n'),
  (text, width) => lines(text, width).join('\r\n    '),
  (text, width) => lines(text, width).join('=\n'),
  (text, width) => lines(text, width).join('\n> '),
  (text, width) => lines(text, width).join("' +\n  '"),
  (text, width) => lines(text, width).join('\t'),
  (text, width) => lines(text, width).join('</span><span class="pl-s">'),
  (text, width) => lines(text, width).join('<wbr>'),
  (text, width) => lines(text, width).join('<wbr/>\u00ad'),
  (text, width) => lines(text, width).join('\u001b[0m\u001b[1;31m'),
  (text, width) => lines(text, width).join('[0m'),
  (text, width) => lines(text, width).join('\u200b\u2060'),
]

export const places: readonly ((text: string) => string)[] = [
  text => text,
  text => `https://example.com/cb/?#access_token=${text}&expires_in=4815`,
  text => `https://example.com/cb/%3F%23access_token%3D${text}%26expires_in%3D4815`,
  text => `{"access_token":"${text}","user_id":17841400000000001}`,
  text => `the token is ${text}, and it does not work`,
  text => `Error: Malformed access token ${text}`,
  text => `curl -i -X GET \\\n "https://graph.facebook.com/v25.0/me?access_token=${text}"`,
  text => `| token | ${text} |`,
]

/** The first run of this many hidden characters that a text still shows. */
export function windowIn(text: string, hidden: string, size: number): string | undefined {
  for (let start = 0; start + size <= hidden.length; start++) {
    const window = hidden.slice(start, start + size)
    if (text.includes(window)) return window
  }
  return undefined
}

function each(write: (code: number) => string): (text: string) => string {
  return text => [...text].map(letter => write(letter.charCodeAt(0))).join('')
}

export function percent(text: string): string {
  return each(code => `%${hex(code, 2)}`)(text)
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

function hex(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, '0')
}

export function lines(text: string, width: number): string[] {
  return text.match(new RegExp(`[^]{1,${width}}`, 'g')) ?? []
}
