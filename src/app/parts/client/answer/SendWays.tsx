import { useKeytag } from '../../../keytag.tsx'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { saveFile } from '../../browser/save-file.ts'
import { CopyText } from './CopyText.tsx'
import type { LockedReply, SentHow } from './locked-reply.ts'

/** Copy, share or save the locked text. A share sheet that was closed is no way. */
export function SendWays(props: {
  readonly words: HandOverMessages
  readonly locked: LockedReply
  /** No way was taken yet. */
  readonly first: boolean
  readonly onSent: (how: SentHow) => void
}) {
  const { words, locked, first, onSent } = props
  const { config } = useKeytag()
  const { text, fragment, fitsMessage, fileName } = locked.sealed
  const file = new File([text], `${fileName}.txt`, { type: 'text/plain' })
  const canShare = 'share' in navigator && (fitsMessage || navigator.canShare?.({ files: [file] }))
  const share = async () => {
    try {
      await navigator.share(fitsMessage ? { text } : { files: [file] })
    } catch {
      // The person closed the sheet, or the phone refused.
      return
    }
    onSent('shared')
  }
  const save = () => {
    saveFile(fileName, 'application/octet-stream', text)
    onSent('saved')
  }
  return (
    <div className="stack">
      <div className="row">
        {fitsMessage && (
          <CopyText
            words={words}
            text={() => text}
            copied={words.copied}
            label={words.locked}
            main={first}
            onCopied={() => onSent('copied')}
          >
            {first ? words.copy : words.again}
          </CopyText>
        )}
        {canShare && <Button onClick={() => void share()}>{words.share}</Button>}
        <Button
          {...(first && !fitsMessage ? { kind: 'main', size: 'big', wide: true } : {})}
          onClick={save}
        >
          <Icon name="download" />
          {words.save}
        </Button>
        {first && fragment !== undefined && (
          <CopyText
            words={words}
            text={() => `${config.origin}${config.base}ask/#${fragment}`}
            copied={words.linkCopied}
            label={words.locked}
            onCopied={() => onSent('linked')}
          >
            {words.copyLink}
          </CopyText>
        )}
      </div>
      {first && <p className="hint">{fitsMessage ? words.sendHint : words.sendLong}</p>}
    </div>
  )
}
