import type { ExportFormat } from '../format.ts'
import { entriesOf } from '../sheet.ts'
import { server, toMcp } from './mcp.ts'

/** Names without values. Claude Code's reference, `.mcp.json`: it reads `${NAME}` in `env` from the environment. */
export const mcpReferences: ExportFormat = {
  id: 'mcp-references',
  label: 'Names only',
  group: 'mcp',
  extension: '.mcp.json',
  mediaType: 'application/json',
  hint: 'No value in it, so it may be shared. Claude Code fills them in from its environment.',
  write(sheet) {
    const names = entriesOf(sheet).map(({ name }) => [name, `\${${name}}`])
    return toMcp({ mcpServers: { instagram: { ...server, env: Object.fromEntries(names) } } })
  },
}
