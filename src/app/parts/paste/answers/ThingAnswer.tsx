import { readPasted, tokenAlone } from '../../../../core/inspect/pasted.ts'
import type { Thing, TokenThing } from '../../../../core/read/thing.ts'
import { useKeytag } from '../../../keytag.tsx'
import { ErrorAnswer } from './ErrorAnswer.tsx'
import { IdAnswer } from './IdAnswer.tsx'
import { LinkAnswer } from './LinkAnswer.tsx'
import { MetaAnswer } from './MetaAnswer.tsx'
import { MetaLinkAnswer } from './MetaLinkAnswer.tsx'
import { RedirectAnswer } from './RedirectAnswer.tsx'
import { ScopesAnswer } from './ScopesAnswer.tsx'
import { SettingsAnswer } from './SettingsAnswer.tsx'
import { CodeAnswer, DeadTokenAnswer, GraphAddressAnswer, SecretAnswer } from './SmallAnswers.tsx'
import { TokenAnswer } from './TokenAnswer.tsx'

/** The answer to one thing, by its kind. */
export function ThingAnswer(props: {
  readonly thing: Thing
  readonly text: string
  readonly onDrop: () => void
}) {
  const { thing, text, onDrop } = props
  const { now } = useKeytag()
  const own = () => text.slice(thing.place.start, thing.place.end)
  switch (thing.kind) {
    case 'error':
      return <ErrorAnswer error={thing} text={text} />
    case 'token':
      return <OfToken thing={thing} text={text} />
    case 'secret':
      return <SecretAnswer secret={thing} />
    case 'code':
      return <CodeAnswer />
    case 'redirect':
      return (
        <RedirectAnswer
          redirect={thing}
          pasted={thing.brings === 'refusal' ? undefined : readPasted(own(), now())}
          address={own()}
          onDrop={onDrop}
        />
      )
    case 'login-link':
      return <LinkAnswer link={thing.link} />
    case 'graph-address':
      return <GraphAddressAnswer address={thing} />
    case 'meta-link':
      return <MetaLinkAnswer link={thing} />
    case 'scopes':
      return <ScopesAnswer scopes={thing} />
    case 'settings':
      return <SettingsAnswer settings={thing.settings} />
    case 'id':
      return <IdAnswer id={thing.id} />
    case 'answer': {
      if (thing.of !== 'exchange') return <MetaAnswer answer={thing} />
      const pasted = readPasted(own(), now())
      return pasted.kind === 'tokens' ? (
        <TokenAnswer pasted={pasted} name={undefined} address={undefined} />
      ) : (
        <MetaAnswer answer={thing} />
      )
    }
  }
}

function OfToken({ thing, text }: { readonly thing: TokenThing; readonly text: string }) {
  const { now } = useKeytag()
  const { token, of, name } = thing
  const isKnown = of === 'facebook-login' || of === 'instagram-login' || of === 'simulated'
  if (token === undefined || !isKnown) return <DeadTokenAnswer token={thing} />
  // A single word gets a note about the characters taken off it.
  const whole = text.length < 5000 ? readPasted(text, now()) : undefined
  const pasted =
    whole?.kind === 'tokens' && whole.from === 'word'
      ? whole
      : ({
          kind: 'tokens',
          from: 'word',
          tokens: [tokenAlone({ kind: of, token })],
          grant: undefined,
          shape: undefined,
        } as const)
  return <TokenAnswer pasted={pasted} name={name} address={undefined} />
}
