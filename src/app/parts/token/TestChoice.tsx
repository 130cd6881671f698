import { useQuery } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Page } from '../../../core/accounts/page.ts'
import { durationInWords, guessDuration } from '../../../core/live-check/how-long.ts'
import { countCalls } from '../../../core/live-check/verify.ts'
import { grantedOf } from '../../../core/login/permissions/granted.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import type { Session } from '../../login.ts'
import { permissionsQuery } from '../../queries/person.ts'
import { depthOf, type TestPlan } from '../../queries/token-tests.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Choice, ChoiceList } from '../../ui/form/Choice.tsx'
import '../../ui/overlay/Confirm.css'
import { useModal } from '../../ui/overlay/use-modal.ts'
import { countOf, toCount } from './dates-and-counts.ts'

/** Asks which tokens to test. It first names the number of calls and their duration. */
export default function TestChoice(props: {
  readonly session: Session
  /** Pages that came with a token. */
  readonly pages: readonly Page[]
  readonly picked: ReadonlySet<string>
  readonly onStart: (plan: TestPlan) => void
  readonly onKeep: () => void
}) {
  const { session, pages, picked, onStart, onKeep } = props
  const id = useId()
  const start = useRef<HTMLButtonElement>(null)
  const dialog = useModal(start)
  const permissions = useQuery(permissionsQuery(session), queriesOf(session))
  const granted = permissions.data && grantedOf(permissions.data)
  const options = optionsOf(pages, picked)
  const [chosen, setChosen] = useState(options[0]?.id)
  const plan = options.find(option => option.id === chosen)?.plan
  return createPortal(
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      onCancel={event => {
        event.preventDefault()
        onKeep()
      }}
    >
      <h2 id={`${id}-title`}>Test which tokens?</h2>
      <div className="confirm-words">
        <p id={`${id}-words`}>
          Keytag asks Meta with each token. The calls count towards your app’s hourly limit.
        </p>
        <ChoiceList legend="Which tokens">
          {options.map(({ id: option, title, plan }) => (
            <Choice
              key={option}
              type="radio"
              name={id}
              checked={option === chosen}
              onChange={() => setChosen(option)}
              title={title}
            >
              {costInWords(plan, granted)}
            </Choice>
          ))}
        </ChoiceList>
        <p className="hint">You can stop at any time. What is tested stays tested.</p>
      </div>
      <div className="row">
        <Button ref={start} kind="main" onClick={() => plan && onStart(plan)}>
          Test {plan && countOf(tokensIn(plan), 'token')}
        </Button>
        <Button onClick={onKeep}>Cancel</Button>
      </div>
    </dialog>,
    document.body,
  )
}

function optionsOf(pages: readonly Page[], picked: ReadonlySet<string>) {
  const selected = pages.filter(page => picked.has(page.id))
  const ready = pages.filter(page => page.instagramAccount)
  const all = {
    id: 'all',
    title: `All ${toCount(pages.length)} and the User token`,
    plan: { pages, withUser: true },
  }
  return [
    ...(selected.length > 0
      ? [
          {
            id: 'selected',
            title:
              selected.length === 1
                ? 'The one you selected'
                : `The ${toCount(selected.length)} you selected`,
            plan: { pages: selected, withUser: false },
          },
        ]
      : []),
    ...(ready.length > 0 && ready.length < pages.length
      ? [
          {
            id: 'ready',
            title: `The ${toCount(ready.length)} with Instagram`,
            plan: { pages: ready, withUser: false },
          },
        ]
      : []),
    all,
  ]
}

function costInWords(plan: TestPlan, granted: readonly string[] | undefined): string {
  const depth = depthOf(plan.pages)
  const calls = countCalls({ ...plan, granted, depth })
  const most = depth === 'everything' ? ' at most' : ''
  return `${countOf(calls, 'call')}${most}, about ${durationInWords(guessDuration(calls))}`
}

function tokensIn({ pages, withUser }: TestPlan): number {
  return pages.length + (withUser ? 1 : 0)
}
