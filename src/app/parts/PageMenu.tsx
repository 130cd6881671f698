import { lazy, Suspense, useState } from 'react'
import type { Page } from '../../core/accounts/page.ts'
import { safeParts } from '../../core/export/facts.ts'
import type { ExportFormat } from '../../core/export/format.ts'
import { exportFormats, exportText, fileName } from '../../core/export/formats.ts'
import { explicitNaming } from '../../core/export/names.ts'
import { useKeytag } from '../keytag.tsx'
import type { Session } from '../session.tsx'
import { Menu } from '../ui/Menu.tsx'
import { useCopy } from '../ui/use-copy.ts'
import { toRecord } from './export-record.ts'
import { saveFile } from './save-file.ts'

/** Those that people want most; the panel below the rack has the others. */
const shortList = exportFormats.filter(({ id }) =>
  ['dotenv', 'json', 'yaml', 'shell', 'curl', 'postman'].includes(id),
)

const AboutToken = lazy(() => import('./AboutToken.tsx'))

/** "Copy as" for one Page, and what is true of its token. */
export function PageMenu({ page, session }: { readonly page: Page; readonly session: Session }) {
  const { now } = useKeytag()
  const { copy } = useCopy()
  const [about, setAbout] = useState(false)
  const record = () => toRecord(session.grant, [page], now())
  const choices = { naming: explicitNaming, parts: safeParts }
  const save = async (format: ExportFormat) =>
    saveFile(
      fileName(format, record()),
      format.mediaType,
      await exportText(format, record(), choices),
    )
  return (
    <>
      <Menu
        label={`Copy ${page.name} as`}
        text="Copy as"
        items={() =>
          shortList.map(format => ({
            id: format.id,
            label: format.label,
            hint: fileName(format, record()),
            onCopy: () =>
              void copy(
                () => exportText(format, record(), choices),
                `Copied ${format.label}, ${page.name}.`,
              ),
            onDownload: () => void save(format),
          }))
        }
        actions={
          page.accessToken
            ? [{ id: 'about', label: 'About this token', onPress: () => setAbout(true) }]
            : []
        }
      />
      {about && (
        <Suspense>
          <AboutToken session={session} page={page} onClose={() => setAbout(false)} />
        </Suspense>
      )}
    </>
  )
}
