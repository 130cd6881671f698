import type { Page } from '../../../core/accounts/page.ts'
import { safeParts } from '../../../core/export/facts.ts'
import type { ExportFormat } from '../../../core/export/format.ts'
import { exportFormats, exportText, fileName } from '../../../core/export/formats.ts'
import { nameOf, readNaming, shippedPrefix } from '../../../core/export/names.ts'
import type { ExportRecord } from '../../../core/export/record.ts'
import type { Store } from '../../../core/login/pending.ts'
import type { Session } from '../../login.ts'
import type { MenuItem } from '../../ui/overlay/Menu.tsx'
import { saveFile } from '../browser/save-file.ts'
import { toRecord } from './export-record.ts'
import { keepFormat, lastFormat } from './use-last-format.ts'

/** The most wanted formats, described in two words. The panel has the others. */
const shortList: Readonly<Record<string, string>> = {
  dotenv: 'names and values',
  json: 'the whole record',
  yaml: 'names and values',
  shell: 'export lines',
  curl: 'ready calls',
  postman: 'environment',
}

/** The lines of "Copy as", last used format first. They never contain the User token. */
export function quickItems(options: {
  readonly session: Session
  readonly pages: readonly Page[]
  readonly now: () => Date
  readonly store: Store
  /** Copies the result of `text` and announces `said`. Opens the panel if that fails. */
  readonly copy: (text: () => string | Promise<string>, said: string) => void
  readonly toast: (said: string) => void
  /** Opens the panel, which shows the fault. */
  readonly open: () => void
  /** "Metricsaurus", "2 Pages" */
  readonly named: string
}): readonly MenuItem[] {
  const { session, pages, now, store, copy, toast, open, named } = options
  const record = () => toRecord(session.grant, pages, now())
  const last = lastFormat(store)
  const others = exportFormats.filter(format => format.id in shortList && format.id !== last.id)
  const prefix = shippedPrefix(nameOf(readNaming(store), 'pageToken'))
  const caution = prefix && `${prefix} reaches visitors`
  const warning = prefix
    ? ` Its names begin with ${prefix}: build tools ship those to visitors.`
    : ''
  return [last, ...others].map(format => ({
    id: format.id,
    label: format.label,
    hint: caution ?? shortList[format.id] ?? format.extension,
    onCopy: () => {
      keepFormat(store, format)
      copy(() => textOf(format, record(), store), `Copied ${format.label}, ${named}.${warning}`)
    },
    onDownload: () => {
      keepFormat(store, format)
      const name = fileName(format, record())
      textOf(format, record(), store).then(text => {
        saveFile(name, format.mediaType, text)
        toast(`Saved ${name}`)
      }, open)
    },
  }))
}

async function textOf(format: ExportFormat, record: ExportRecord, store: Store): Promise<string> {
  return exportText(format, record, { naming: readNaming(store), parts: safeParts })
}
