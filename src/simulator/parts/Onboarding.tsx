import { useId } from 'react'
import { Choices } from './Choices.tsx'
import type { StepProps } from './steps.tsx'

/** Step 2. */
export function AccountType({ state, change }: StepProps) {
  return (
    <Choices
      legend="Account type"
      isLegendHidden
      type="radio"
      options={[
        {
          id: 'business',
          title: 'Business',
          isChecked: state.accountType === 'business',
        },
        {
          id: 'creator',
          title: 'Creator',
          isChecked: state.accountType === 'creator',
        },
      ]}
      choose={id => change({ accountType: id === 'creator' ? 'creator' : 'business' })}
    />
  )
}

/** Step 3. */
export function NewPage({ state, change }: StepProps) {
  const id = useId()
  return (
    <div className="sim-fields">
      <div>
        <label htmlFor={`${id}name`}>Page name</label>
        <input
          id={`${id}name`}
          className="sim-input"
          value={state.pageName}
          maxLength={40}
          autoComplete="off"
          onChange={event => change({ pageName: event.currentTarget.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}category`}>Category</label>
        <input
          id={`${id}category`}
          className="sim-input"
          value={state.pageCategory}
          maxLength={40}
          autoComplete="off"
          onChange={event => change({ pageCategory: event.currentTarget.value })}
        />
      </div>
    </div>
  )
}

/** Step 4. */
export function Connect({ pages }: StepProps) {
  const [page] = pages
  return (
    <div className="sim-join">
      <div>
        <p className="sim-hint">Facebook Page</p>
        <b>{page?.name}</b>
      </div>
      <span className="sim-joint" aria-hidden="true">
        <Link />
      </span>
      <div>
        <p className="sim-hint">Instagram account</p>
        <b>@{page?.account?.username}</b>
      </div>
    </div>
  )
}

function Link() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M6.5 9.5l3-3M7.5 5l1.6-1.6a2.5 2.5 0 0 1 3.5 3.5L11 8.5M8.5 11l-1.6 1.6a2.5 2.5 0 0 1-3.5-3.5L5 7.5" />
    </svg>
  )
}
