import { type IdReading, idKinds } from '../../../../core/read/which-id.ts'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { CopyValue } from '../../../ui/actions/CopyValue.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Tell } from '../../../ui/reading/Tell.tsx'
import { Digits } from '../../../ui/tag/Digits.tsx'
import { Answer } from '../Answer.tsx'

/** A number: which ID it is, or which it may be, beside all the others. */
export function IdAnswer({ id }: { readonly id: IdReading }) {
  const { written, kinds, named, isAnswer, isRounded, call } = id
  const [first] = kinds
  const isSure = kinds.length === 1 && !isRounded
  const { name, is } = idKinds[first]
  const all = Object.entries(idKinds)
  const own = all.filter(([kind]) => kinds.some(each => each === kind))
  const others = all.filter(([kind]) => !kinds.some(each => each === kind))
  return (
    <Answer
      title={
        isRounded
          ? 'This number was rounded'
          : isSure
            ? `This is ${withArticle(name)}`
            : named !== undefined
              ? `This is probably ${withArticle(idKinds[named].name)}`
              : isAnswer
                ? 'An answer from Meta that holds one ID'
                : `This could be one of ${kinds.length} IDs`
      }
      lead={
        isRounded
          ? 'A number type or a spreadsheet has cut off its last digits, so it is nobody’s ID any more. Keep IDs as text, and copy it again where it came from.'
          : isSure
            ? is
            : named !== undefined
              ? `The text calls it ${withArticle(idKinds[named].name)}. The digits alone cannot confirm that, but one call can.`
              : isAnswer
                ? 'After a POST it is the ID of the new thing. After a GET it is the ID of what you asked for.'
                : 'The digits alone cannot tell. Look at where you found it, or make one call.'
      }
      state={isRounded ? 'stop' : isSure ? 'brass' : 'now'}
      mark={isRounded ? <Icon name="warning" /> : isSure ? <Icon name="check" /> : '?'}
      wide
    >
      {!isRounded && (
        <div className="row">
          <CopyValue label={`Copy the ID, ${written}`} copied="Copied the ID." text={() => written}>
            <Digits value={written} />
          </CopyValue>
          {isSure && (
            <CopyButton
              kind="main"
              text={() => `${envNames[first] ?? 'META_ID'}=${written}`}
              copied="Copied the .env line."
            >
              Copy as .env line
            </CopyButton>
          )}
        </div>
      )}
      <section>
        <h2>Which ID is which?</h2>
        <Tell
          label="Which ID is which?"
          told
          heads={['ID', 'What it is not', 'What it is for, and where it comes from']}
          rows={[...own, ...others].map(([kind, words]) => ({
            id: kind,
            isHit: kinds.some(each => each === kind),
            name: (
              <b>
                {words.name}
                {kinds.some(each => each === kind) && (
                  <span className="visually-hidden">{isSure ? ' (yours)' : ' (may be yours)'}</span>
                )}
              </b>
            ),
            sent: words.not,
            means: (
              <>
                {words.is} <span className="hint">From: {words.from}</span>
              </>
            ),
          }))}
        />
      </section>
      {call !== undefined && !isRounded && (
        <p className="hint">
          To find out, make this call with a token: <code>{call}</code>
        </p>
      )}
    </Answer>
  )
}

const envNames: Readonly<Partial<Record<keyof typeof idKinds, string>>> = {
  app: 'META_APP_ID',
  page: 'FACEBOOK_PAGE_ID',
  'instagram-account': 'INSTAGRAM_BUSINESS_ACCOUNT_ID',
  portfolio: 'META_BUSINESS_ID',
}

function withArticle(name: string): string {
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`
}
