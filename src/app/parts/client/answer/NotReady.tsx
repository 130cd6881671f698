import type { Page } from '../../../../core/accounts/page.ts'
import type { ClientCures } from '../../../../core/doctor/client-cures.ts'
import type { Session } from '../../../login.ts'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Tag } from '../../../ui/surface/Tag.tsx'
import { CureButtons, CureLines } from './CureSteps.tsx'
import { ghostInWords } from './cures-in-words.ts'
import type { Cures } from './use-cures.ts'
import './ChoosePages.css'

type Row = {
  readonly id: string
  readonly number: number | undefined
  readonly name: string
  readonly reason: string
  readonly steps: ClientCures | undefined
}

/** Pages and accounts that cannot be handed over: the reason beside each, and what mends it below those it mends. */
export function NotReady(props: {
  readonly pages: readonly Page[]
  readonly cures: Cures | undefined
  readonly session: Session
  readonly words: HandOverMessages
  readonly from: string
  /** The screen has no other main button. */
  readonly main: boolean
  readonly onLoadAgain: () => void
}) {
  const { pages, cures, words, from, ...acts } = props
  const rows: readonly Row[] = [
    ...pages.map(({ id, number, name, instagramAccount }) => ({
      id,
      number,
      name,
      reason: instagramAccount ? words.noToken : words.noAccount,
      steps: cures?.ofPages.get(id),
    })),
    ...(cures?.ghosts ?? []).map(({ ghost, cures: steps }) => ({
      id: ghost.id,
      number: undefined,
      // Facebook tells no name of an account that it does not show. Nobody knows an account by its ID.
      name: ghost.name ?? (ghost.kind === 'account' ? 'Instagram' : ghost.id),
      reason: cures ? ghostInWords(ghost, cures.texts) : '',
      steps,
    })),
  ]
  if (rows.length === 0) return null
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = JSON.stringify(row.steps ?? [])
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return (
    <section>
      <h2>{words.notReady}</h2>
      {[...groups].map(([key, group]) => (
        <div key={key} className="stack">
          <div className="choose-pages">
            {group.map(({ id, number, name, reason }) => (
              <p key={id} className="choose-page" data-other>
                <Icon name="minus" />
                <Tag state="hollow" flat>
                  {number ?? <Icon name="no" />}
                </Tag>
                <span>
                  <bdi className="choose-page-name">{name}</bdi>{' '}
                  <span className="hint">{reason}</span>
                </span>
              </p>
            ))}
          </div>
          <CureLines steps={group[0]?.steps} cures={cures} words={words} from={from} />
        </div>
      ))}
      <CureButtons
        steps={rows.flatMap(({ steps }) => steps ?? [])}
        cures={cures}
        words={words}
        {...acts}
      />
    </section>
  )
}
