import { callsFor } from '../calls.ts'
import type { ExportFormat } from '../format.ts'
import { toLines } from '../lines.ts'
import { type Block, entriesOf, type Sheet } from '../sheet.ts'

/** For REST Client (VS Code) and the HTTP Client of JetBrains: variables first, then the calls. */
export const http: ExportFormat = {
  id: 'http',
  label: '.http',
  group: 'client',
  extension: '.http',
  mediaType: 'text/plain',
  hint: 'For VS Code’s REST Client and JetBrains. It holds the tokens: keep it out of the repository.',
  write(sheet) {
    const variables = toLines(sheet, ({ name, value }) => `@${name} = ${value}`)
    return [variables, ...sheet.blocks.flatMap(block => callsOf(block, sheet))].join('\n')
  },
}

function callsOf(block: Block, sheet: Sheet): readonly string[] {
  const name = (fact: string) => {
    const entry = [...block.entries, ...entriesOf(sheet)].find(each => each.fact === fact)
    return entry && `{{${entry.name}}}`
  }
  const version = name('graphVersion') ?? sheet.record.graphVersion
  return callsFor(block).map(
    call => `### ${call.title}${block.tag === undefined ? '' : `, tag ${block.tag}`}
GET ${call.host}/${version}/${name(call.path[0])}${call.path[1]}
    ?fields=${call.fields}
    &access_token=${name(call.token)}
`,
  )
}
