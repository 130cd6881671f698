/** Takes the closing braces off a word: they close the object around it. Those of `${NAME}` stay. */
export function withoutBraces(word: string): string {
  return /^\$\{\w{1,60}\}$/.test(word) ? word : word.replace(/\}{1,60}$/, '')
}

/** A word without quotes, as text, number or truth. A number of more digits stays text: it is an ID. */
export function toScalar(word: string): unknown {
  if (/^(?:true|false)$/i.test(word)) return /^t/i.test(word)
  if (/^(?:null|none|nil|undefined|~)$/i.test(word)) return undefined
  return /^-?\d{1,11}$/.test(word) ? Number(word) : word
}

export function toObject(entries: ReadonlyMap<string, unknown>): unknown {
  // PHP numbers the items of a list.
  if (entries.has('0') && [...entries.keys()].every(name => /^\d+$/.test(name))) {
    return [...entries.values()]
  }
  const isOwn = /^\d{9,20}$/.test(`${entries.get('id')}`) && entries.has('accessToken')
  return Object.fromEntries(
    [...entries]
      .filter(([name]) => name !== '__proto__')
      .map(([name, value]) => [asSent(name, isOwn), value]),
  )
}

/** Go, C# and Kotlin print their own names: `AccessToken`, `ID`, `instagramBusinessAccount`. */
function asSent(name: string, isOwn: boolean): string {
  if (!(isOwn ? /^[A-Za-z]{2,60}$/ : /^[A-Z][A-Za-z]{1,60}$/).test(name)) return name
  return name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase()
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '' }

export function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\da-fA-F]{4})|([\s\S]))/g,
    (_all, unit: string | undefined, letter: string) =>
      unit === undefined
        ? (letters[letter] ?? letter)
        : String.fromCharCode(Number.parseInt(unit, 16)),
  )
}
