import { type ReactNode, type RefObject, useEffect, useId } from 'react'
import type { Page } from '../../../../core/accounts/page.ts'
import { useAnnounce } from '../../../ui/Announcer.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { countOf, toCount } from '../../token/dates-and-counts.ts'
import type { RackCounts } from '../list-in-words.ts'
import { type Order, orders } from './order-of-pages.ts'
import './RackTools.css'

type Only = keyof RackCounts

const labels: RackCounts = {
  all: 'All',
  ready: 'Ready',
  none: 'No Instagram',
}

/** Finds Pages by part of a name, username or ID, and filters the three kinds of Pages. */
export function RackTools(props: {
  /** The number of Pages of each kind, in words. */
  readonly counts: RackCounts
  readonly matching: number
  readonly find: string
  readonly onFind: (text: string) => void
  readonly only: Only
  readonly onOnly: (only: Only) => void
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly findField?: RefObject<HTMLInputElement | null>
  /** Actions for the selected Pages. */
  readonly children?: ReactNode
}) {
  const { counts, matching, find, onFind, only, onOnly, children } = props
  const { order, onOrder, findField } = props
  const sort = useId()
  const isWhole = find === '' && only === 'all'
  const announce = useAnnounce()

  useEffect(() => {
    if (find === '') return
    const timer = setTimeout(
      () =>
        announce(
          matching === 0
            ? 'No Page matches.'
            : `${countOf(matching, 'Page')} ${matching === 1 ? 'matches' : 'match'}.`,
        ),
      600,
    )
    return () => clearTimeout(timer)
  }, [find, matching, announce])

  return (
    <search className="rack-tools">
      <div className="rack-find">
        <Icon name="search" />
        <input
          ref={findField}
          type="search"
          aria-keyshortcuts="/"
          aria-label="Find by name, @username or ID"
          placeholder="Find a Page"
          value={find}
          onChange={event => onFind(event.target.value)}
          onKeyDown={event => event.key === 'Escape' && onFind('')}
          autoComplete="off"
          spellCheck={false}
        />
        <p className="rack-count">
          {isWhole ? counts.all : toCount(matching)} of {counts.all}
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form */}
      <div className="rack-only" role="group" aria-label="Show">
        {(['all', 'ready', 'none'] as const).map(kind => (
          <button
            key={kind}
            type="button"
            aria-pressed={only === kind}
            onClick={() => onOnly(kind)}
          >
            {labels[kind]} <span>{counts[kind]}</span>
          </button>
        ))}
      </div>
      <div className="rack-sort">
        <label htmlFor={sort}>Sort</label>
        <select
          id={sort}
          value={order}
          onChange={event => {
            const chosen = orders.find(({ value }) => value === event.target.value)
            if (chosen) onOrder(chosen.value)
          }}
        >
          {orders.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {children}
    </search>
  )
}

/** Ignores spaces in a pasted ID and the @ of a username. */
export function matchesOf(
  pages: readonly Page[],
  find: string,
  only: Only,
  isReady: (page: Page) => boolean,
): readonly Page[] {
  const text = find.trim().toLowerCase()
  const bare = text.replace(/^@/, '')
  const digits = /^[\d\s]+$/.test(text) ? text.replace(/\s/g, '') : undefined
  if (text === '' && only === 'all') return pages
  return pages.filter(page => {
    const { id, name, instagramAccount } = page
    if (only === 'ready' && !isReady(page)) return false
    if (only === 'none' && instagramAccount) return false
    if (text === '' || name.toLowerCase().includes(text)) return true
    if (instagramAccount?.username?.toLowerCase().includes(bare)) return true
    return digits !== undefined && (id.includes(digits) || instagramAccount?.id.includes(digits))
  })
}
