import type { Cause } from '../../../core/doctor/cause.ts'
import { diagnose } from '../../../core/doctor/diagnose.ts'
import type { Examination } from '../../../core/doctor/examine.ts'
import { otherAppOf } from '../../../core/doctor/other-app.ts'
import { useNow } from '../../clock.ts'
import type { Session } from '../../login.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Fold, Folds } from '../../ui/form/Folds.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { HangHead } from '../../ui/tag/HangHead.tsx'
import { toHeading } from '../../ui/to-heading.ts'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { CauseButton } from './CauseButton.tsx'
import { CauseList, RuledOut } from './CauseList.tsx'
import { Coded } from './Coded.tsx'
import { EvidenceSheet } from './EvidenceSheet.tsx'
import { OtherApp } from './OtherApp.tsx'
import './Diagnosis.css'

type Seen = {
  readonly session: Session
  readonly examination: Examination
  readonly onFetchAgain: () => void
}

/** The causes of missing Pages and accounts by rank, each with its button. */
export default function Diagnosis(
  props: Seen & {
    readonly name: string | undefined
    /** True if nothing above is of use: then the first cause has the screen's main button. */
    readonly isMain: boolean
  },
) {
  const { examination, name, isMain, session, onFetchAgain } = props
  const { evidence, found } = examination
  const acts = {
    session,
    onFetchAgain: () => {
      toHeading()
      onFetchAgain()
    },
  }
  const causes = diagnose(evidence, useNow())
  const { appId: asked } = acts.session.grant
  const other = otherAppOf(evidence, asked)
  return (
    <>
      {asked && other && <OtherApp appId={other} asked={asked} />}
      {evidence.list.pages.length === 0 && found.length === 0 ? (
        <NothingCame name={name} causes={causes} examination={examination} {...acts} />
      ) : (
        <SomethingMissing causes={causes} examination={examination} isMain={isMain} {...acts} />
      )}
    </>
  )
}

/**
 * Meta sent an empty list without an error, the most frequent trouble. A proven cause is the heading. Without
 * one, a single login cures most causes, and the rest is folded.
 */
function NothingCame(
  props: Seen & { readonly name: string | undefined; readonly causes: readonly Cause[] },
) {
  const { name, causes, examination, ...acts } = props
  const { evidence } = examination
  const failed = evidence.list.progress === 'failed'
  const proven = causes.find(({ rank }) => rank === 'fits')
  const rest = causes.filter(cause => cause.rank !== 'ruled-out' && cause !== proven)
  const heading = proven ? <Coded text={proven.title} /> : 'Meta listed no Pages'
  const title = proven?.title.replaceAll('`', '') ?? 'Meta listed no Pages'
  return (
    <section className="diagnosis" aria-label="No Pages">
      <HangHead
        tag={<Tag state="hollow">0</Tag>}
        heading={
          // A refused list has the heading of its refusal above.
          failed ? (
            <h2>{heading}</h2>
          ) : (
            <ScreenHeading title={title} arrived>
              {heading}
            </ScreenHeading>
          )
        }
        lead={
          proven ? (
            <Coded text={proven.evidence} />
          ) : (
            <>
              <bdi>{name ?? 'This person'}</bdi> is logged in and the token works. Meta sent an
              empty list and gives no reason.
            </>
          )
        }
      >
        <div className="row">
          {proven?.remedy && (
            <CauseButton remedy={proven.remedy} kind="main" evidence={evidence} {...acts} />
          )}
          {proven?.also && (
            <CauseButton
              remedy={proven.also}
              kind="quiet"
              afterwards
              evidence={evidence}
              {...acts}
            />
          )}
          {!proven && (
            <CauseButton
              remedy={{ kind: 'choose-again-widely' }}
              kind="main"
              evidence={evidence}
              {...acts}
            />
          )}
          <Button kind="quiet" onClick={acts.onFetchAgain}>
            Load again
          </Button>
        </div>
        {!proven && (
          <>
            <p>
              Meta’s list of Pages opens again and includes portfolio Pages. Tick the Page{' '}
              <b>and</b> its Instagram account.
            </p>
            <p className="hint">
              It helps if a Page was not ticked, is new since the last login, or belongs to a
              business portfolio.
            </p>
          </>
        )}
        <Looking evidence={evidence} />
      </HangHead>
      {/* Further answers change the words above, which would move the folds. */}
      {evidence.complete && (
        <div className="diagnosis-folds">
          <Folds>
            {rest.length > 0 && (
              <Fold summary="If that does not help" hint={countOf(rest.length, 'other cause')}>
                <h2 className="visually-hidden">Other causes</h2>
                <CauseList
                  causes={rest}
                  among={causes}
                  evidence={evidence}
                  isMain={false}
                  {...acts}
                />
              </Fold>
            )}
            <Fold summary="How we know" hint="What Meta sent">
              <EvidenceSheet evidence={evidence} causes={causes} />
              <RuledOut causes={causes} />
            </Fold>
          </Folds>
        </div>
      )}
    </section>
  )
}

/** Pages came. Causes that fit are open, possible ones are folded. */
function SomethingMissing(
  props: Seen & { readonly causes: readonly Cause[]; readonly isMain: boolean },
) {
  const { causes, examination, isMain, ...acts } = props
  const { evidence, accounts } = examination
  const missing = evidence.list.pages.filter(
    page => !page.instagramAccount && !accounts.has(page.id),
  ).length
  if (evidence.complete && causes.every(({ rank }) => rank === 'ruled-out')) return null
  const groups = [
    {
      summary: 'Is a Page missing?',
      hint: 'Load again, or choose Pages again',
      causes: causes.filter(({ about }) => about !== 'accounts'),
    },
    {
      summary: `Why ${countOf(missing, 'Page')} ${missing === 1 ? 'has' : 'have'} no Instagram account`,
      hint: 'And how to connect one',
      causes: causes.filter(({ about }) => about === 'accounts'),
    },
  ]
  const fitting = groups.filter(group => group.causes.some(({ rank }) => rank === 'fits'))
  const possible = groups.filter(
    group => !fitting.includes(group) && group.causes.some(({ rank }) => rank === 'possible'),
  )
  // Everything missing was found in another way.
  const isWhole =
    examination.found.length > 0 &&
    examination.ghosts.length === 0 &&
    causes.every(({ rank, about }) => rank !== 'fits' || about === 'pages')
  return (
    <section className="diagnosis" data-compact aria-label="What did not come through">
      {fitting.length > 0 && (
        <h2>{isWhole ? 'Why Meta’s list is shorter' : 'What did not come through'}</h2>
      )}
      <Looking evidence={evidence} />
      {fitting.map((group, index) => (
        <Group
          key={group.summary}
          causes={group.causes}
          evidence={evidence}
          {...acts}
          isMain={isMain && index === 0}
        />
      ))}
      {possible.length > 0 && (
        <Folds>
          {possible.map(group => (
            <Fold key={group.summary} summary={group.summary} hint={group.hint}>
              <CauseList
                causes={group.causes.filter(({ rank }) => rank === 'possible')}
                among={group.causes}
                evidence={evidence}
                {...acts}
                isMain={false}
              />
              <RuledOut causes={group.causes} />
            </Fold>
          ))}
        </Folds>
      )}
    </section>
  )
}

/** Causes of one kind of which one fits. */
function Group(props: {
  readonly causes: readonly Cause[]
  readonly evidence: Examination['evidence']
  readonly session: Session
  readonly isMain: boolean
  readonly onFetchAgain: () => void
}) {
  const { causes, ...acts } = props
  const fitting = causes.filter(({ rank }) => rank === 'fits')
  const others = causes.filter(({ rank }) => rank === 'possible')
  return (
    <>
      <CauseList causes={fitting} among={causes} {...acts} />
      {others.length > 0 && (
        <Disclosure summary={`Also possible: ${others.length}`}>
          <CauseList causes={others} among={causes} {...acts} isMain={false} />
        </Disclosure>
      )}
      <RuledOut causes={causes} />
    </>
  )
}

function Looking({ evidence }: { readonly evidence: Examination['evidence'] }) {
  return (
    <p className="diagnosis-looking" role="status">
      {!evidence.complete && <Status icon="clock">Asking Meta what it can tell</Status>}
    </p>
  )
}
