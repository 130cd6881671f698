import { useState } from 'react'
import type { Page } from '../../../../core/accounts/page.ts'
import { missingTasks, neededTasks } from '../../../../core/accounts/tasks.ts'
import type { Request } from '../../../../core/hand-over/request.ts'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { fill } from '../../../messages/languages.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Tick } from '../../../ui/form/Tick.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Tag } from '../../../ui/surface/Tag.tsx'
import type { Cures } from './use-cures.ts'
import './ChoosePages.css'

export type Choice = { readonly chosen: readonly Page[]; readonly withUserToken: boolean }

/** The Pages that can be handed over, and the button that does it. */
export function ChoosePages(props: {
  readonly ready: readonly Page[]
  /** The only one to hand over. It is ticked already, until the client decides. */
  readonly only: Page | undefined
  readonly request: Request
  readonly words: HandOverMessages
  readonly cures: Cures | undefined
  readonly fault: string | undefined
  readonly isBusy: boolean
  readonly onHandOver: (choice: Choice) => void
}) {
  const { ready, only, request, words, cures, fault, isBusy, onHandOver } = props
  const { from, permissions, wantsUserToken } = request
  const [ticked, setTicked] = useState<ReadonlySet<string>>()
  const [withUserToken, setWithUserToken] = useState(false)
  const [isUnticked, setUnticked] = useState(false)
  const picked = ticked ?? new Set(only ? [only.id] : [])
  const chosen = ready.filter(page => picked.has(page.id))
  const toggle = (id: string) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
    setUnticked(false)
  }
  const needed = neededTasks(permissions)
  const isHeldBack = (page: Page) => missingTasks(page, needed).length > 0
  return (
    <>
      <fieldset className="choose-pages">
        <legend className="visually-hidden">{words.pages}</legend>
        {ready.map(page => (
          <label key={page.id} className="choose-page">
            <input
              type="checkbox"
              className="mark"
              checked={picked.has(page.id)}
              onChange={() => toggle(page.id)}
            />
            <Tag state="brass" flat>
              {page.number}
            </Tag>
            <span>
              <bdi className="choose-page-name">{page.name}</bdi>{' '}
              <span className="hint">
                {withAccount(page, words)}
                {isHeldBack(page) && `. ${words.noTask}`}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {cures && ready.some(isHeldBack) && <p className="soft">{cures.texts.pageRole}</p>}
      {wantsUserToken && (
        <section>
          <p className="soft">{words.leavesNot}</p>
          <Tick checked={withUserToken} onChange={() => setWithUserToken(!withUserToken)}>
            {words.userToken}
          </Tick>
          <p className="hint">{fill(words.userTokenWhy, { from })}</p>
        </section>
      )}
      <div className="connect-go" data-over-list>
        <Button
          kind="main"
          size="big"
          wide
          notYet={chosen.length === 0 || isBusy}
          aria-busy={isBusy}
          onClick={() => {
            if (isBusy) return
            if (chosen.length === 0) return setUnticked(true)
            onHandOver({ chosen, withUserToken })
          }}
        >
          <Icon name="key" />
          {fill(words.handOver, { from })}
        </Button>
        <p className="hint" role="status">
          {fault ?? (isUnticked ? words.tickOne : words.handOverHint)}
        </p>
      </div>
    </>
  )
}

function withAccount({ instagramAccount }: Page, words: HandOverMessages): string {
  const { username } = instagramAccount ?? {}
  return fill(words.withAccount, { account: username ? `@${username}` : words.itsAccount })
}
