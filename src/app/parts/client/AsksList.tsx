import type { Messages } from '../../messages/en.ts'
import { Icon } from '../../ui/Icon.tsx'
import { asksInWords } from './asks-in-words.ts'

const signs = { business: 'warning', writes: 'check', reads: 'eye' } as const

/** How far a permission reaches, the farthest first. */
const reaches = ['business', 'writes', 'reads'] as const

/** The asked permissions in a client's words, by how far they reach. */
export function AsksList(props: {
  readonly permissions: readonly string[]
  readonly messages: Messages
}) {
  const { permissions, messages } = props
  const asks = asksInWords(permissions, messages)
  return (
    <ul className="connect-asks">
      {reaches
        .filter(reach => asks.some(({ risk }) => risk === reach))
        .map(reach => (
          <li key={reach} data-risk={reach}>
            <p className="connect-asks-reach">
              <Icon name={signs[reach]} />
              {messages[reach]}
            </p>
            <ul>
              {asks
                .filter(({ risk }) => risk === reach)
                .map(({ words }) => (
                  <li key={words}>{words}</li>
                ))}
            </ul>
          </li>
        ))}
    </ul>
  )
}
