import { HandOverFault } from '../../../core/hand-over/fault.ts'
import { readSealed } from '../../../core/hand-over/sealed-text.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Say } from '../../ui/reading/Say.tsx'
import { Answer } from './Answer.tsx'

/** A client's reply. The key that opens it is where the request was made. */
export function SealedAnswer({ text }: { readonly text: string }) {
  const fault = faultIn(text)
  if (fault !== undefined) {
    return (
      <Answer
        title="Part of the reply is missing"
        lead="It is a client’s locked reply, and it did not arrive whole."
        state="stop"
        mark={<Icon name="warning" />}
      >
        <Say rows={[['What to do', 'Ask for it again, as a file or as one message.']]} />
      </Answer>
    )
  }
  return (
    <Answer
      title="A client’s locked reply"
      lead="It is whole. Only the request it answers can open it."
      state="now"
      mark="?"
    >
      <Say
        rows={[
          ['Belongs to', 'No request is open in this browser.'],
          ['What to do', 'Open the reply in the browser where you made the link.'],
        ]}
      />
    </Answer>
  )
}

function faultIn(text: string): HandOverFault | undefined {
  try {
    readSealed(text)
    return undefined
  } catch (fault) {
    if (fault instanceof HandOverFault) return fault
    throw fault
  }
}
