import { useEffect, useState } from 'react'
import type { ExportFormat } from '../../../core/export/format.ts'
import { previewText } from '../../../core/export/formats.ts'
import type { ExportRecord } from '../../../core/export/record.ts'
import type { Choices } from '../../../core/export/sheet.ts'
import { Code } from '../../ui/reading/Code.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import './ExportPreview.css'

/** Most Pages of a preview. A copy does not need thousands of drawn lines. */
const mostPages = 20
const mostLines = 60

/** The first Pages of a record, for previews. */
export function beginningOf(record: ExportRecord): ExportRecord {
  return record.family === 'instagram-login'
    ? record
    : { ...record, pages: record.pages.slice(0, mostPages) }
}

/** The text of the export with masked tokens. */
export function ExportPreview(props: {
  readonly format: ExportFormat
  readonly record: ExportRecord
  readonly choices: Choices
}) {
  const { format, record, choices } = props
  const [written, setWritten] = useState<string>()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let wanted = true
    const write = async () => previewText(format, beginningOf(record), choices)
    write().then(
      text => {
        if (!wanted) return
        setWritten(text)
        setFailed(false)
      },
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [format, record, choices])

  if (failed) {
    return (
      <p className="soft" role="alert">
        The part of Keytag that writes {format.label} did not load. Check the connection and choose
        it again. If that does not help, take another format. Do not reload the page: that would
        forget the tokens.
      </p>
    )
  }
  const lines = (written ?? '').trimEnd().split('\n')
  const pages = record.family === 'facebook-login' ? record.pages.length : 1
  const cut = pages > mostPages || lines.length > mostLines
  return (
    <Code label={`Preview of ${format.label}`}>
      {lines.slice(0, mostLines).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else
        <Line key={index} text={line} />
      ))}
      {cut && `… ${countOf(pages, 'Page')} in all`}
    </Code>
  )
}

/** Remarks are grey, tokens stand out. */
function Line({ text }: { readonly text: string }) {
  if (text.startsWith('#')) return <span className="export-preview-note">{`${text}\n`}</span>
  const [before, token, after] = text.split(/([\w-]*[…•]+[\w-]*)/)
  return (
    <>
      {before}
      {token && <span className="export-preview-token">{token}</span>}
      {after}
      {'\n'}
    </>
  )
}
