import type { ExportFormat } from '../format.ts'
import { server, toMcp } from './mcp.ts'

/** VS Code's MCP configuration reference: `envFile`. */
export const mcpEnvFile: ExportFormat = {
  id: 'mcp-env-file',
  label: 'VS Code',
  group: 'mcp',
  extension: '.mcp.json',
  mediaType: 'application/json',
  hint: 'For .vscode/mcp.json. No value in it: VS Code reads the .env beside it, which you copy as .env.',
  write: () =>
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of VS Code's
    toMcp({ servers: { instagram: { ...server, envFile: '${workspaceFolder}/.env' } } }),
}
