import {
  listedInWords,
  rackCounts,
  readinessInWords,
  soFarInWords,
} from '../app/parts/pages/list-in-words.ts'
import { namesInList } from '../app/parts/pages/names-in-list.ts'
import { compactFrom, rowsAtFirst, virtualFrom } from '../app/parts/pages/rack-sizes.ts'
import { rowWords } from '../app/parts/pages/row-words.ts'
import { allTasks } from '../app/parts/pages/tasks-in-words.ts'
import { countOf, endInWords } from '../app/parts/token/dates-and-counts.ts'
import type { PlainLogin } from '../arrival/plain-login.ts'
import { masked } from '../core/mask.ts'
import { copy, copyOf, fillIn } from './fill-in.ts'
import type { PlainEnds } from './plain-ends.ts'
import type { PlainPages } from './plain-pages.ts'
import type { Presses } from './presses.ts'

type Words = Parameters<typeof fillIn>[1]

/** Draws the screen that waits for Meta's answer, with the User token. */
export function drawWaiting(
  root: Element,
  { longLived, shortLived }: PlainLogin,
  ends: PlainEnds,
  now: Date,
  { copyWith }: Presses,
): void {
  const tokens = { longLived: masked(longLived), shortLived: masked(shortLived) }
  root.append(fillIn(copyOf('waiting'), tokens))
  // Only an answer with two tokens has both on the screen.
  if (longLived === shortLived) root.querySelector('.disclosure')?.remove()
  const put = (place: string, template: string, words: Words) =>
    root.querySelector(place)?.replaceWith(fillIn(copyOf(template), words))
  put('.user-token-end', 'expiry', endInWords(ends.token, now))
  put('.user-token-access', 'data-access', endInWords(ends.dataAccess, now))
  copyWith(root, longLived, shortLived)
}

/** Replaces the waiting parts of the screen by the Pages. */
export function drawPages(root: Element, { pages, more }: PlainPages, { copyWith }: Presses): void {
  const put = (place: string, template: string, words: Words) =>
    root.querySelector(place)?.replaceWith(fillIn(copyOf(template), words))
  const count = pages.length
  const ready = pages.filter(page => page.instagramAccount).length
  const readiness = { ready, withoutAccount: count - ready, heldBack: 0 }
  put('.results-head', 'head', {
    pages: countOf(count, 'Page'),
    lead: readinessInWords(readiness),
  })
  put('.results-status', more ? 'so-far' : 'listed', {
    progress: more ? soFarInWords(count) : listedInWords(count),
  })

  const rack = copyOf(count < compactFrom ? 'roomy' : 'compact')
  const body = rack.querySelector('tbody')
  const [withAccount, without] = body?.children ?? []
  const called = namesInList(pages)
  const rows = pages.slice(0, count < virtualFrom ? count : rowsAtFirst).map((page, index) => {
    const { number, id, name, token, instagramAccount } = page
    const words = rowWords(page, called(name, number))
    const row = fillIn(copy(instagramAccount ? withAccount : without), {
      ...words,
      token: masked(token),
    })
    row.setAttribute('aria-rowindex', `${index + 2}`)
    row.querySelector('.page-rack-tasks')?.toggleAttribute('data-all', words.tasks === allTasks)
    copyWith(row, id, token, words.accountId)
    return row
  })
  body?.replaceChildren()
  fillIn(rack, rackCounts(count, readiness))
  body?.append(...rows)
  rack.querySelector('table')?.setAttribute('aria-rowcount', `${count + 1}`)
  root.querySelector('.page-rack')?.replaceWith(rack)
}
