import type { Session } from '../../../login.ts'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { Disclosure } from '../../../ui/form/Disclosure.tsx'
import { CureButtons, CureLines } from './CureSteps.tsx'
import type { Cures } from './use-cures.ts'

/** Cures for a Page that the list lacks. */
export function MissingPages(props: {
  readonly session: Session
  readonly words: HandOverMessages
  readonly from: string
  readonly cures: Cures | undefined
  /** The screen has nothing else. */
  readonly open: boolean
  readonly onLoadAgain: () => void
}) {
  const { open, words, ...acts } = props
  const steps = acts.cures?.ofList
  const help = (
    <div className="stack">
      <CureLines steps={steps} words={words} cures={acts.cures} from={acts.from} />
      <CureButtons steps={steps} words={words} main={open} {...acts} />
    </div>
  )
  return open ? help : <Disclosure summary={words.missing}>{help}</Disclosure>
}
