import { HandOverFault } from '../../../../core/hand-over/fault.ts'
import { readSealed } from '../../../../core/hand-over/sealed-text.ts'
import { useKeytag } from '../../../keytag.tsx'
import { Button } from '../../../ui/actions/Button.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Say } from '../../../ui/reading/Say.tsx'
import { faultInWords } from '../../requests/fault-words.ts'
import { useOpenReply } from '../../requests/use-open-reply.ts'
import { useRequests } from '../../requests/use-requests.ts'
import { Answer } from '../Answer.tsx'

/** A client's reply. The key that opens it is where the request was made. */
export default function SealedAnswer({ text }: { readonly text: string }) {
  const reply = useOpenReply()
  if (reply.opened) return <reply.opened.View opened={reply.opened.reply} />
  const fault = reply.failure ?? faultIn(text)
  if (fault !== undefined) {
    const [title, todo] = faultInWords(fault)
    return (
      <Answer
        key={title}
        title={title}
        lead="It is a client’s locked reply."
        state="stop"
        mark={<Icon name="warning" />}
      >
        <Say rows={[['What to do', todo]]} />
      </Answer>
    )
  }
  return <Whole text={text} reply={reply} />
}

/** A reply that arrived whole. Trying the keys is the only way to find its request. */
function Whole(props: { readonly text: string; readonly reply: ReturnType<typeof useOpenReply> }) {
  const { text, reply } = props
  const { now } = useKeytag()
  const { requests = [] } = useRequests()
  const open = requests.filter(
    ({ request, privateKey }) => privateKey !== undefined && request.endsAt > now(),
  )
  const names = open.map(({ client, request }) => client || request.from)
  return (
    <Answer
      title="A client’s locked reply"
      lead="It is whole. Only the request it answers can open it."
      state="now"
      mark="?"
    >
      {open.length === 0 ? (
        <Say
          rows={[
            ['Belongs to', 'No request is open in this browser.'],
            ['What to do', 'Open the reply in the browser where you made the link.'],
          ]}
        />
      ) : (
        <>
          <Say
            rows={[
              [
                'Your requests',
                <span key="names">
                  <bdi>{names.slice(0, 3).join(', ')}</bdi>
                  {names.length > 3 && ` and ${names.length - 3} more`}.{' '}
                  <Link to="/ask/">See them</Link>
                </span>,
              ],
            ]}
          />
          <p>
            <Button
              kind="main"
              aria-busy={reply.isBusy}
              notYet={reply.isBusy}
              onClick={() => !reply.isBusy && void reply.openReply(text)}
            >
              Open the reply
            </Button>
          </p>
        </>
      )}
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
