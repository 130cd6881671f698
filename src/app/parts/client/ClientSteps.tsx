import type { HandOverMessages } from '../../messages/hand-over/en.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import './ClientSteps.css'

/** The client's three steps. Finished ones have a check. `4`: all are finished. */
export function ClientSteps(props: {
  readonly words: HandOverMessages
  readonly now: 1 | 2 | 3 | 4
}) {
  const { words, now } = props
  return (
    <ol className="client-steps">
      {[words.stepLogin, words.stepChoose, words.stepSend].map((step, index) => {
        const number = index + 1
        const state = number < now ? 'brass' : number === now ? 'now' : 'hollow'
        return (
          <li key={step} aria-current={number === now ? 'step' : undefined}>
            <Tag state={state}>{number < now ? <Icon name="check" /> : number}</Tag>
            <span>{step}</span>
          </li>
        )
      })}
    </ol>
  )
}
