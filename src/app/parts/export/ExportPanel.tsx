import { type ReactNode, useMemo, useState } from 'react'
import { type Part, safeParts } from '../../../core/export/facts.ts'
import { exportText, fileName, phraseOf } from '../../../core/export/formats.ts'
import { schemeLabels } from '../../../core/export/names.ts'
import type { ExportRecord } from '../../../core/export/record.ts'
import { entriesOf, holdsShortLived, shippedPrefixes, toSheet } from '../../../core/export/sheet.ts'
import { useKeytag } from '../../keytag.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { toCount, toLocal } from '../token/dates-and-counts.ts'
import { CommandToRun } from './CommandToRun.tsx'
import { ExportActions } from './ExportActions.tsx'
import './ExportPanel.css'
import { beginningOf, ExportPreview } from './ExportPreview.tsx'
import { FormatChoice } from './FormatChoice.tsx'
import { IncludeTicks } from './IncludeTicks.tsx'
import { NamesEditor } from './NamesEditor.tsx'
import { useLastFormat } from './use-last-format.ts'
import { useNaming } from './use-naming.ts'

/** Exports a record: format, names and content. Serves both families. */
export function ExportPanel(props: {
  readonly record: ExportRecord
  /** "2 Pages", if there can be several. */
  readonly count?: string
  /** Further ticks of the surrounding screen. */
  readonly children?: ReactNode
}) {
  const { record, count, children } = props
  const { now } = useKeytag()
  const { format, choose } = useLastFormat()
  const { naming, draft, edit } = useNaming(record.family)
  const [parts, setParts] = useState<readonly Part[]>(safeParts)
  const choices = useMemo(() => ({ naming, parts }), [naming, parts])
  const sheet = useMemo(
    () => toSheet(beginningOf(record), choices, token => token.masked),
    [record, choices],
  )
  // Counts the values only for destinations with a limit.
  const values = useMemo(
    () => (format.most ? entriesOf(toSheet(record, choices, token => token.masked)).length : 0),
    [format, record, choices],
  )
  return (
    <div className="export-panel">
      <div className="export-choices">
        <FormatChoice format={format} onChoose={choose} />
        {children}
      </div>
      <ExportPreview format={format} record={record} choices={choices} />
      {format.hint && <p className="hint">{format.hint}</p>}
      {format.most && values > format.most && (
        <Caution>
          {format.label} takes {format.most} values at most, and these are {toCount(values)}. Choose
          fewer Pages.
        </Caution>
      )}
      {holdsShortLived(sheet) && (
        <Caution>
          {record.userToken?.expiresAt
            ? `The tokens in it are short-lived and end on ${toLocal(record.userToken.expiresAt)}.`
            : 'The tokens in it are short-lived.'}{' '}
          Use them to try things, not in an app that keeps running.
        </Caution>
      )}
      {shippedPrefixes(sheet).map(prefix => (
        <Caution key={prefix}>
          Build tools copy every variable that begins with {prefix} into the code that visitors
          load, and the token with it. Choose other names for a token.
        </Caution>
      ))}
      <CommandToRun format={format} file={fileName(format, record)} />
      <ExportActions
        format={format}
        file={fileName(format, record)}
        copied={`Copied ${phraseOf(format)}${count ? `, ${count}` : ''}.`}
        text={() => exportText(format, { ...record, takenAt: now() }, choices)}
      />
      <Disclosure
        summary={`Names and what is included: ${insideSentence(schemeLabels[naming.scheme])}${naming.prefix ? `, ${naming.prefix}` : ''}`}
      >
        <IncludeTicks family={record.family} parts={parts} onChange={setParts} />
        <NamesEditor family={record.family} naming={draft} onChange={edit} />
      </Disclosure>
    </div>
  )
}

/** A label in the middle of a sentence: names in it keep their capitals. */
function insideSentence(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1)
}

function Caution({ children }: { readonly children: ReactNode }) {
  return (
    <p className="export-caution">
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  )
}
