import type { ExportFormat } from '../format.ts'
import { toObject } from '../lines.ts'
import { entriesOf } from '../sheet.ts'

/** The person's own server. An invented package name could be registered by anybody. */
export const server = { command: 'node', args: ['path/to/your-mcp-server.js'] }

/** `.mcp.json` with the values in it. Every client reads this form. */
export const mcp: ExportFormat = {
  id: 'mcp',
  label: '.mcp.json',
  group: 'mcp',
  extension: '.mcp.json',
  mediaType: 'application/json',
  hint: 'With the values in it: keep it out of the repository. Put your own server’s command in.',
  write: sheet =>
    toMcp({ mcpServers: { instagram: { ...server, env: toObject(entriesOf(sheet)) } } }),
}

/** JSON indented by two spaces with a final line break, as clients write it. */
export function toMcp(configuration: unknown): string {
  return `${JSON.stringify(configuration, null, 2)}\n`
}
