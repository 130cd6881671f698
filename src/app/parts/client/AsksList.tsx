import type { Messages } from '../../messages/en.ts'
import { Icon } from '../../ui/Icon.tsx'
import { asksInWords } from './asks-in-words.ts'

const signs = { reads: 'eye', writes: 'check', business: 'warning' } as const

/** The asked permissions in a client's words, and how far each reaches. */
export function AsksList(props: {
  readonly permissions: readonly string[]
  readonly messages: Messages
}) {
  const { permissions, messages } = props
  return (
    <ul className="connect-asks">
      {asksInWords(permissions, messages).map(({ words, risk }) => (
        <li key={words} data-risk={risk}>
          <Icon name={signs[risk]} />
          <span>{words}</span>
          <small>{messages[risk]}</small>
        </li>
      ))}
    </ul>
  )
}
