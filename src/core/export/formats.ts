import type { ExportFormat, FormatGroup } from './format.ts'
import { bruno } from './formats/bruno.ts'
import { csv } from './formats/csv.ts'
import { curl } from './formats/curl.ts'
import { dotenv } from './formats/dotenv.ts'
import { fish } from './formats/fish.ts'
import { fly } from './formats/fly.ts'
import { github } from './formats/github.ts'
import { hoppscotch } from './formats/hoppscotch.ts'
import { http } from './formats/http.ts'
import { insomnia } from './formats/insomnia.ts'
import { javascript } from './formats/javascript.ts'
import { json } from './formats/json.ts'
import { jsonFlat } from './formats/json-flat.ts'
import { kubernetes } from './formats/kubernetes.ts'
import { mcp } from './formats/mcp.ts'
import { mcpEnvFile } from './formats/mcp-env-file.ts'
import { mcpReferences } from './formats/mcp-references.ts'
import { netlify } from './formats/netlify.ts'
import { postman } from './formats/postman.ts'
import { powershell } from './formats/powershell.ts'
import { python } from './formats/python.ts'
import { shell } from './formats/shell.ts'
import { toml } from './formats/toml.ts'
import { vercel } from './formats/vercel.ts'
import { wrangler } from './formats/wrangler.ts'
import { yaml } from './formats/yaml.ts'
import type { ExportRecord } from './record.ts'
import { type Choices, toSheet } from './sheet.ts'

/** In the order of the menu. */
export const exportFormats: readonly ExportFormat[] = [
  dotenv,
  json,
  jsonFlat,
  yaml,
  toml,
  csv,
  shell,
  fish,
  powershell,
  curl,
  javascript,
  python,
  github,
  vercel,
  netlify,
  fly,
  wrangler,
  kubernetes,
  http,
  postman,
  bruno,
  insomnia,
  hoppscotch,
  mcp,
  mcpReferences,
  mcpEnvFile,
]

export const formatGroups: readonly (readonly [group: FormatGroup, label: string])[] = [
  ['file', 'File'],
  ['terminal', 'Terminal'],
  ['code', 'Code'],
  ['hosting', 'Hosting'],
  ['client', 'API client'],
  ['mcp', 'MCP'],
]

type Written = string | Promise<string>

/** The text with its tokens revealed. Call it only when a person copies or saves. */
export function exportText(format: ExportFormat, record: ExportRecord, choices: Choices): Written {
  return format.write(toSheet(record, choices, token => token.reveal()))
}

/** The same text with masked tokens, for the preview. */
export function previewText(format: ExportFormat, record: ExportRecord, choices: Choices): Written {
  return format.write(toSheet(record, choices, token => token.masked))
}

/** Name of the format for "Copy …" and "Copied …". */
export function phraseOf({ group, label }: ExportFormat): string {
  const isTool = group === 'hosting' || (group === 'client' && !label.startsWith('.'))
  return isTool || label === 'VS Code' ? `for ${label}` : label
}

/** File name in ASCII without a person's or Page's name: `keytag-134895793791914.env`, `keytag-3-pages.env`. */
export function fileName(format: ExportFormat, record: ExportRecord): string {
  return `keytag-${subjectOf(record)}${format.extension}`
}

function subjectOf(record: ExportRecord): string {
  if (record.family === 'instagram-login') return digits(record.account.id)
  const [only, ...others] = record.pages
  return only && others.length === 0 ? digits(only.id) : `${record.pages.length}-pages`
}

function digits(id: string): string {
  return /^\d{1,20}$/.test(id) ? id : 'account'
}
