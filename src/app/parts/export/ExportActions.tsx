import { useState } from 'react'
import type { ExportFormat } from '../../../core/export/format.ts'
import { phraseOf } from '../../../core/export/formats.ts'
import { useToast } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { saveFile } from '../browser/save-file.ts'
import { ClearClipboard } from './ClearClipboard.tsx'
import { sharedFile } from './share.ts'

/** Copy, download, and the share sheet of phones. Each press writes the text anew. */
export function ExportActions(props: {
  readonly format: ExportFormat
  readonly file: string
  /** Announced after a copy: "Copied .env, 2 Pages." */
  readonly copied: string
  readonly text: () => string | Promise<string>
}) {
  const { format, file, copied, text } = props
  const toast = useToast()
  const [copies, setCopies] = useState({ count: 0, said: '' })
  // If a format does not load, the preview above says why.
  const withText = (use: (written: string) => unknown) =>
    Promise.resolve(text()).then(use, () => toast('Nothing saved: the format did not load.'))
  const save = (written: string) => {
    saveFile(file, format.mediaType, written)
    toast(`Saved ${file}`)
  }
  const share = async (written: string) => {
    const shared = sharedFile(file, format.mediaType, written)
    // Closing the sheet rejects. That needs no message.
    if (shared) await navigator.share({ files: [shared] }).catch(() => undefined)
  }
  return (
    <>
      <div className="row export-foot">
        <CopyButton
          kind="main"
          text={text}
          copied={copied}
          onCopied={() => setCopies({ count: copies.count + 1, said: copied })}
        >
          Copy {phraseOf(format)}
        </CopyButton>
        <Button onClick={() => void withText(save)}>
          <Icon name="download" />
          Download {phraseOf(format)}
        </Button>
        {sharedFile(file, format.mediaType, '') && (
          <Button onClick={() => void withText(share)}>Share</Button>
        )}
      </div>
      {copies.count > 0 && <ClearClipboard key={copies.count} copied={copies.said} />}
    </>
  )
}
