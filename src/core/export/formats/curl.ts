import { callsFor } from '../calls.ts'
import type { ExportFormat } from '../format.ts'
import { type Block, type Sheet, valueIn } from '../sheet.ts'

/** A configuration for `curl -K -`, so that the shell history and the process list hold no token. */
export const curl: ExportFormat = {
  id: 'curl',
  label: 'cURL',
  group: 'terminal',
  extension: '.curl',
  mediaType: 'text/plain',
  hint: 'Ready calls: the Page, its Instagram profile, its publishing limit.',
  write(sheet) {
    const notes = sheet.notes.map(note => `# ${note}\n`).join('')
    const calls = sheet.blocks.flatMap(block => callsOf(block, sheet))
    return `${notes}${calls.join('\nnext\n') || '\n# No access token is included, so there is nothing to call.\n'}`
  },
  command: {
    posix: read => `${read} | curl -K -`,
    powershell: read => `${read} | curl.exe -K -`,
  },
}

function callsOf(block: Block, { record }: Sheet): readonly string[] {
  return callsFor(block).map((call, index) =>
    [
      '',
      ...(index === 0 ? block.notes.map(note => `# ${note}`) : []),
      `# ${call.title}`,
      `url = "${call.host}/${record.graphVersion}/${valueIn(block, call.path[0])}${call.path[1]}"`,
      'get',
      `data-urlencode = "fields=${call.fields}"`,
      `data-urlencode = "access_token=${valueIn(block, call.token)}"`,
      'silent',
      'show-error',
      'write-out = "\\n"',
      '',
    ].join('\n'),
  )
}
