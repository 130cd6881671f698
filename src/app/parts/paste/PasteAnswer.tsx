import { Suspense } from 'react'
import { longestText } from '../../../core/read/read.ts'
import type { Thing } from '../../../core/read/thing.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { ManyAnswer } from './answers/ManyAnswer.tsx'
import { NothingAnswer } from './answers/NothingAnswer.tsx'
import { ThingAnswer } from './answers/ThingAnswer.tsx'
import { FoundList } from './FoundList.tsx'
import { formOf } from './form-of-text.ts'
import type { PastedText } from './pasted-text.ts'
import { SlimBar } from './SlimBar.tsx'
import { kindOfThing } from './thing-words.ts'

// Only a client's reply needs the keys, the export and what else is in it.
const SealedAnswer = lazyPart(() => import('./answers/SealedAnswer.tsx'))

/** The slim bar, and the one answer below it. */
export default function PasteAnswer(props: {
  readonly pasted: PastedText
  /** The finding that was chosen from the list. */
  readonly opened: Thing | undefined
  readonly onOpen: (thing: Thing | undefined) => void
  readonly onClear: () => void
}) {
  const { pasted, opened, onOpen, onClear } = props
  const { overview, text, isCut } = pasted
  const others =
    opened === undefined && overview.kind === 'one' && overview.others.length > 0
      ? overview.others
      : []
  return (
    <>
      <SlimBar kind={kindOf(pasted)} shown={shortShown(pasted)} onClear={onClear} />
      {isCut && (
        <p>
          <Status icon="warning">
            This text is long: Keytag read its first {longestText.toLocaleString('en')} characters.
          </Status>
        </p>
      )}
      <section aria-label="What this is">
        <Found {...props} />
        {others.length > 0 && (
          <section className="answer" data-wide aria-label="Also in it">
            <h2>Also in it</h2>
            <FoundList things={others} text={text} onOpen={onOpen} />
          </section>
        )}
        {opened !== undefined && (
          <p className="answer">
            <span>
              <Button kind="quiet" onClick={() => onOpen(undefined)}>
                <Icon name="chevron-left" />
                Back to everything that was found
              </Button>
            </span>
          </p>
        )}
      </section>
    </>
  )
}

function Found(props: Parameters<typeof PasteAnswer>[0]) {
  const { pasted, opened, onOpen, onClear } = props
  const { overview, text, shown, isSealed } = pasted
  if (isSealed) {
    return (
      <Suspense>
        <SealedAnswer text={text} />
      </Suspense>
    )
  }
  const thing = opened ?? (overview.kind === 'one' ? overview.thing : undefined)
  if (thing) return <ThingAnswer key={keyOf(thing)} thing={thing} text={text} onDrop={onClear} />
  if (overview.kind === 'many') {
    const bare = pasted.isShownWhole ? undefined : shown
    return <ManyAnswer things={overview.things} text={text} bare={bare} onOpen={onOpen} />
  }
  return <NothingAnswer text={shown.trim()} />
}

function keyOf({ kind, place }: Thing): string {
  return `${kind}${place.start}-${place.end}`
}

function kindOf({ overview, text, isSealed }: PastedText): string {
  if (isSealed) return 'A locked reply'
  if (overview.kind === 'one') return kindOfThing(overview.thing)
  const lines = linesOf(text)
  if (overview.kind === 'many') {
    return lines > 1 ? `A ${formOf(text, overview.things)} of ${lines} lines` : 'Several things'
  }
  return 'A text'
}

function linesOf(text: string): number {
  return text.trim().split('\n').length
}

/** A token alone is shown by its first and last characters, a locked reply by its length: its letters say nothing. */
function shortShown({ overview, shown, text, isSealed }: PastedText): string {
  if (isSealed) return countOf(linesOf(text), 'line')
  if (overview.kind !== 'one' || overview.others.length > 0) return shown
  const { thing } = overview
  const isAlone = thing.kind === 'token' && thing.token !== undefined && !/\s\S/.test(shown.trim())
  return isAlone ? (thing.token?.masked ?? shown) : shown
}
