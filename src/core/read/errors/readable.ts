const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

/** As people read it: escapes of JSON and HTML undone, spaces joined. */
export function readable(text: string): string {
  return text
    .replace(/\\{1,16}u([\da-f]{4})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/\\{1,16}[nrt]/g, ' ')
    .replace(/\\{1,16}(?=["'`/])/g, '')
    .replace(/&#(\d{1,6});/g, (_all, code: string) => String.fromCharCode(Number(code)))
    .replace(/&([a-z]{2,5});/g, (all: string, name: string) => entities[name] ?? all)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
