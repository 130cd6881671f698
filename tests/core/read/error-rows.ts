import { readFileSync } from 'node:fs'

/** One error as somebody met it, and the entry that is right. */
export type ErrorRow = {
  readonly code: string
  readonly subcode: string
  readonly message: string
  readonly source: string
  readonly entry: string
  readonly by: string
}

const table = new URL('./errors.tsv', import.meta.url)

export const errorRows: readonly ErrorRow[] = readFileSync(table, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => {
    const [code = '', subcode = '', message = '', source = '', entry = '', by = ''] =
      line.split('\t')
    return { code, subcode, message, source, entry, by }
  })

/** Rows whose text is a whole address or a whole answer already. */
export function isWhole({ message }: ErrorRow): boolean {
  return /^\??https?:|^\?|^\{|error_code=/.test(message)
}
