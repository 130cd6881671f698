import type { ExportFormat } from '../format.ts'
import { toObject } from '../lines.ts'
import { entriesOf } from '../sheet.ts'

/** The server is the person's own: a made-up package name is one that anybody could register. */
export const server = { command: 'node', args: ['path/to/your-mcp-server.js'] }

/** `.mcp.json` with the values in it, which every client reads. */
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

/** A configuration as clients keep it: JSON by two spaces, and a line end. */
export function toMcp(configuration: unknown): string {
  return `${JSON.stringify(configuration, null, 2)}\n`
}
