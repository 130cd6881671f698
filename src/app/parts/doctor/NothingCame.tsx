import type { Cause } from '../../../core/doctor/cause.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Fold, Folds } from '../../ui/form/Folds.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { HangHead } from '../../ui/tag/HangHead.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { CauseButton } from './CauseButton.tsx'
import { CauseList, RuledOut } from './CauseList.tsx'
import { Coded } from './Coded.tsx'
import { EvidenceSheet } from './EvidenceSheet.tsx'
import { Looking } from './Looking.tsx'
import type { SeenExamination } from './seen-examination.ts'

/**
 * Meta sent an empty list without an error, the most frequent trouble. A proven cause is the heading. Without
 * one, a single login cures most causes, and the rest is folded.
 */
export function NothingCame(
  props: SeenExamination & { readonly name: string | undefined; readonly causes: readonly Cause[] },
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
