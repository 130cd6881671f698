import { callsFor } from '../calls.ts'
import type { ExportFormat } from '../format.ts'
import { type Block, type Sheet, valueIn } from '../sheet.ts'

/** A program for Node, Deno, Bun and browsers. Every value is of an alphabet that ends no string. */
export const javascript: ExportFormat = {
  id: 'javascript',
  label: 'JavaScript',
  group: 'code',
  extension: '.mjs',
  mediaType: 'text/javascript',
  hint: 'Ready calls with fetch. Keep the tokens out of your repository and out of code that visitors load.',
  write(sheet) {
    const notes = sheet.notes.map(note => `// ${note}\n`).join('')
    const calls = sheet.blocks.flatMap(block => callsOf(block, sheet))
    return calls.length === 0
      ? `${notes}\n// No access token is included, so there is nothing to call.\n`
      : `${notes}${get}${calls.join('')}`
  },
}

/** The written program prints. Keytag itself does not. */
const print = 'console.log'

const get = `
async function get(address, parameters) {
  const response = await fetch(\`\${address}?\${new URLSearchParams(parameters)}\`)
  ${print}(JSON.stringify(await response.json()))
}
`

function callsOf(block: Block, { record }: Sheet): readonly string[] {
  return callsFor(block).map(
    (call, index) => `
${index === 0 ? block.notes.map(note => `// ${note}\n`).join('') : ''}// ${call.title}
await get('${call.host}/${record.graphVersion}/${valueIn(block, call.path[0])}${call.path[1]}', {
  fields: '${call.fields}',
  access_token: '${valueIn(block, call.token)}',
})
`,
  )
}
