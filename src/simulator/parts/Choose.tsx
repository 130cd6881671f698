import { mostListed, type Page } from '../page.ts'
import { counted } from '../permissions.ts'
import { Choices } from './Choices.tsx'
import {
  type Choice,
  isTicked,
  type OfferedAccount,
  offeredAccounts,
  toggle,
} from './dialog-state.ts'
import type { StepProps } from './steps.tsx'

/** Step 5. */
export function Choose({ state, change, pages }: StepProps) {
  const accounts = offeredAccounts(state, pages)
  return (
    <>
      <div className="sim-two">
        <List
          legend="Facebook Pages"
          thing="Page"
          options={pages.map(page => ({
            id: page.id,
            title: page.name,
            about: lackOfPage(page),
          }))}
          choice={state.pages}
          choose={choice => change({ pages: choice })}
        />
        <List
          legend="Instagram accounts"
          thing="Instagram account"
          options={accounts.map(account => ({
            id: account.id,
            title: `@${account.username}`,
            about: lackOfAccount(account),
          }))}
          choice={state.accounts}
          choose={choice => change({ accounts: choice })}
        />
      </div>
      <p className="sim-warning" role="status">
        {pages.some(({ id }) => isTicked(state.pages, id))
          ? ''
          : 'With no Page ticked, the app gets a token but no Pages.'}
      </p>
    </>
  )
}

/** The lack of a Page. One with full control and an account has none. */
function lackOfPage({ account, tasks }: Page): string | undefined {
  if (tasks) return 'Partial access'
  return account ? undefined : 'No Instagram account connected'
}

/** The lack of an account. A professional one with a Page has none. */
function lackOfAccount({ isPersonal, pageName }: OfferedAccount): string | undefined {
  if (isPersonal) return 'A personal account'
  return pageName === undefined ? 'Connected to no Page' : undefined
}

function List(props: {
  legend: string
  thing: string
  options: readonly { id: string; title: string; about: string | undefined }[]
  choice: Choice
  choose: (choice: Choice) => void
}) {
  const { legend, thing, options, choice, choose } = props
  if (options.length === 0) {
    return (
      <div>
        <h2 className="sim-legend">{legend}</h2>
        <p className="sim-hint">There is {counted(0, thing)} to choose.</p>
      </div>
    )
  }
  const ids = options.map(({ id }) => id)
  const summary = {
    id: 'all',
    title: `All ${counted(options.length, thing)}`,
    about: 'One choice for all: the simulation does not list so many.',
    isChecked: choice !== 'all' ? choice.length > 0 : true,
  }
  const isSummarised = options.length > mostListed
  return (
    <Choices
      legend={legend}
      type="checkbox"
      options={
        isSummarised
          ? [summary]
          : options.map(option => ({ ...option, isChecked: isTicked(choice, option.id) }))
      }
      choose={id =>
        choose(isSummarised ? (summary.isChecked ? [] : 'all') : toggle(choice, id, ids))
      }
    />
  )
}
