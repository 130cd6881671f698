import { useState } from 'react'
import { readSealed } from '../../../core/hand-over/sealed-text.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { PasteField } from '../../ui/form/PasteField.tsx'
import { faultInWords } from './fault-words.ts'
import type { useOpenReply } from './use-open-reply.ts'

/** Bytes. A reply of a thousand Pages has half of it. */
const largestFile = 2_000_000

/** Takes a client's reply as text, as a link or as a file. */
export function ReplyBox(props: {
  readonly reply: ReturnType<typeof useOpenReply>
  /** A reply that the address brought. */
  readonly brought: string
  /** Opening a reply is the next step on this screen. */
  readonly isNext: boolean
}) {
  const { reply, brought, isNext } = props
  const { failure, isBusy, openReply } = reply
  const [text, setText] = useState(brought)
  const [fault, setFault] = useState<string>()
  const faults = failure === undefined ? undefined : faultInWords(failure)
  const openText = () => {
    if (text.trim() === '') return setFault('Paste the reply first.')
    setFault(undefined)
    void openReply(text)
  }
  const take = (next: string) => {
    setText(next)
    setFault(undefined)
    // A paste is meant. A reply that a link brought waits for a press.
    if (!isBusy && isWhole(next) && !isWhole(text)) void openReply(next)
  }
  const openFile = async (file: File | undefined) => {
    if (file === undefined) return
    setFault(file.size > largestFile ? 'This file is larger than any reply.' : undefined)
    if (file.size <= largestFile) await openReply(new Uint8Array(await file.arrayBuffer()))
  }
  return (
    <section className="reply-box" aria-labelledby="got-a-reply">
      <h2 id="got-a-reply">Got a reply?</h2>
      <p className="soft">Paste it here to open it. “Paste anything” opens it too.</p>
      <PasteField
        label="Locked reply"
        rows={5}
        text={text}
        error={fault ?? (faults && `${faults[0]}. ${faults[1]}`)}
        onText={take}
      />
      <div className="row">
        <Button
          kind={isNext ? 'main' : 'normal'}
          aria-busy={isBusy}
          notYet={isBusy}
          onClick={() => !isBusy && openText()}
        >
          Open the reply
        </Button>
        <label className="button" data-kind="normal" data-size="normal">
          Choose a file
          <input
            type="file"
            className="visually-hidden"
            onChange={({ target }) => {
              void openFile(target.files?.[0])
              target.value = ''
            }}
          />
        </label>
      </div>
    </section>
  )
}

function isWhole(text: string): boolean {
  try {
    readSealed(text)
    return true
  } catch {
    return false
  }
}
