import { fill } from '../../../messages/languages.ts'
import { timeIn } from '../dates.ts'
import type { ClientWords } from '../use-client-words.ts'
import type { LockedReply } from './locked-reply.ts'

/** The hour until which a locked reply with short-lived tokens is of use. Others have none. */
export function SendBefore(props: { readonly said: ClientWords; readonly locked: LockedReply }) {
  const { language, words } = props.said
  const { keysEndAt } = props.locked
  if (keysEndAt === undefined) return null
  return <p className="soft">{fill(words.sendBefore, { time: timeIn(language, keysEndAt) })}</p>
}
