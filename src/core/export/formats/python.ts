import { callsFor } from '../calls.ts'
import type { ExportFormat } from '../format.ts'
import { type Block, type Sheet, valueIn } from '../sheet.ts'

/** A program that uses `requests`. Every value is of an alphabet that ends no string. */
export const python: ExportFormat = {
  id: 'python',
  label: 'Python',
  group: 'code',
  extension: '.py',
  mediaType: 'text/x-python',
  hint: 'Ready calls with requests (pip install requests). Keep the tokens out of your repository.',
  write(sheet) {
    const notes = sheet.notes.map(note => `# ${note}\n`).join('')
    const calls = sheet.blocks.flatMap(block => callsOf(block, sheet))
    return calls.length === 0
      ? `${notes}\n# No access token is included, so there is nothing to call.\n`
      : `${notes}${get}${calls.join('')}`
  },
}

const get = `
import json

import requests


def get(address, **parameters):
    print(json.dumps(requests.get(address, params=parameters, timeout=30).json()))

`

function callsOf(block: Block, { record }: Sheet): readonly string[] {
  return callsFor(block).map(
    (call, index) => `
${index === 0 ? block.notes.map(note => `# ${note}\n`).join('') : ''}# ${call.title}
get(
    "${call.host}/${record.graphVersion}/${valueIn(block, call.path[0])}${call.path[1]}",
    fields="${call.fields}",
    access_token="${valueIn(block, call.token)}",
)
`,
  )
}
