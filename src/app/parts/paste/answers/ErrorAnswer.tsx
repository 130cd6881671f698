import type { Entry } from '../../../../core/errors/entry.ts'
import { likelierTo, nearestTo } from '../../../../core/errors/nearest/nearest.ts'
import type { FoundError } from '../../../../core/read/errors/errors-in-text.ts'
import { useKeytag } from '../../../keytag.tsx'
import { Quote } from '../../../ui/reading/Say.tsx'
import { endedInWords } from '../../errors/ended-in-words.ts'
import { EntryAnswer } from './EntryAnswer.tsx'
import { GuessAnswer } from './GuessAnswer.tsx'
import { MetasWords } from './MetasWords.tsx'
import { Others } from './Others.tsx'
import { UnknownError } from './UnknownError.tsx'

/** An error of Meta's, or a library's words about one. */
export function ErrorAnswer(props: {
  readonly error: FoundError
  readonly text?: string | undefined
}) {
  const { error, text = '' } = props
  const { matches, facts } = error
  const { now } = useKeytag()
  const [best] = matches
  if (best === undefined) return <UnknownError error={error} />
  const { entry } = best
  const likelier = error.certainty === 'symptom' ? likelierTo(text, entry) : undefined
  if (likelier) return <GuessAnswer entry={likelier} text={text} />
  const hasOwnWords = [facts.userMessage, facts.userTitle, facts.details].some(Boolean)
  const others = othersOf(error, text).filter(other => other !== entry)
  const isExpired = entry.says?.subcodes?.includes(463)
  return (
    <EntryAnswer
      entry={entry}
      lead={isExpired && facts.endedAt ? endedInWords(facts.endedAt, now()) : undefined}
      before={[
        ...(entry.speaker === undefined
          ? []
          : [['Whose words', `These words come from ${entry.speaker}, not from Meta.`] as const]),
        ...(hasOwnWords
          ? [['Meta says', <MetasWords key="words" facts={facts} forPeople />] as const]
          : []),
      ]}
      evidence={<Told error={error} />}
    >
      {others.length > 0 && <Others entries={others} />}
    </EntryAnswer>
  )
}

/** Meta's numbers and words, and how sure they are. */
function Told({ error }: { readonly error: FoundError }) {
  const { facts, certainty, unknownSubcode } = error
  const { code, subcode, status, traceId, messages } = facts
  const [message] = messages
  return (
    <>
      {(code !== undefined || subcode !== undefined || message !== undefined) && (
        <Quote>
          {code !== undefined && (
            <>
              Code <code>{code}</code>
            </>
          )}
          {subcode !== undefined && (
            <>
              {code === undefined ? 'Subcode' : ' with subcode'} <code>{subcode}</code>
            </>
          )}
          {message !== undefined && (
            <>
              {code === undefined && subcode === undefined ? '' : ': '}“<bdi>{message}</bdi>”
            </>
          )}
        </Quote>
      )}
      {(status !== undefined || traceId !== undefined) && (
        <p className="hint">
          {[
            status === undefined ? undefined : `HTTP ${status}`,
            traceId === undefined ? undefined : `fbtrace_id ${traceId}`,
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
      <p>{certaintyInWords(certainty, code, messages.length > 0)}</p>
      {unknownSubcode !== undefined && (
        <p>
          Keytag does not know subcode <code>{unknownSubcode}</code>. It may name the cause more
          exactly than this answer.
        </p>
      )}
    </>
  )
}

function certaintyInWords(
  certainty: FoundError['certainty'],
  code: number | undefined,
  hasWords: boolean,
): string {
  switch (certainty) {
    case 'words':
      return 'The words match this error.'
    case 'subcode':
      return 'Only this error has this subcode.'
    case 'symptom':
      return 'The description fits this. An answer from Meta would confirm it.'
    case 'general':
      return 'Many errors have these words. The cause may be another one.'
    default:
      return [
        `Only the number matched. ${code === 100 ? 'Code 100 has dozens of causes' : `Code ${code} can have other causes`}`,
        hasWords
          ? '; these words are not known here.'
          : '. Meta’s whole answer says more: paste it with its “message”.',
      ].join('')
  }
}

/** The entries that may fit as well: for a description those near to its words, else what the error matched too. */
function othersOf({ certainty, matches }: FoundError, text: string): readonly Entry[] {
  switch (certainty) {
    case 'symptom':
      return nearestTo(text)
    case 'words':
    case 'subcode':
      return []
    default:
      return matches.slice(0, mostMatches).map(match => match.entry)
  }
}

/** The answer itself, and fewer others than a person reads in vain. */
const mostMatches = 5
