import { rackCounts } from '../app/parts/pages/list-in-words.ts'
import { namesInList } from '../app/parts/pages/rack/names-in-list.ts'
import { compactFrom, rowsAtFirst, virtualFrom } from '../app/parts/pages/rack/rack-sizes.ts'
import { pageWords } from '../app/parts/pages/rack/row-words.ts'
import { countOf, endInDays } from '../app/parts/token/dates-and-counts.ts'
import { masked } from '../core/mask.ts'
import { filled, templateOf } from './fill-in.ts'
import type { PlainLogin } from './plain-login.ts'
import type { PlainPages } from './plain-pages.ts'
import { copies } from './presses.ts'

/** Holds all that is painted. */
export const root = document.createElement('div')

/** Draws the screen that waits for Meta's answer, with the User token. */
export function drawWaiting(
  { longLived }: PlainLogin,
  ends: NonNullable<PlainLogin['ends']>,
  arrivedAt: Date,
): void {
  // Countdowns count from the minute, as the app's do.
  const now = new Date(new Date(arrivedAt).setSeconds(0, 0))
  root.append(filled(templateOf('waiting'), { longLived: masked(longLived) }))
  put('user-token-end', endInDays(ends.token, now))
  put('user-token-access', endInDays(ends.dataAccess, now))
  copyWith(root, longLived)
}

/** Fills in rows that nobody sees. The browser then has the code ready when the answer comes. */
export function warmUp(): void {
  filled(templateOf('roomy'), {})
}

/**
 * Replaces the waiting parts of the screen by the first Pages, as many as a screen can show.
 * @returns Draws the others that the app shows at first. Nothing in view moves then.
 */
export function drawPages({ pages, more }: PlainPages): () => void {
  const count = pages.length
  const ready = pages.filter(page => page.instagramAccount).length
  const counts = { ...rackCounts(count, ready, count - ready), pages: countOf(count, 'Page') }
  put('results-head', counts)
  put('results-status', counts, more ? 'so-far' : 'listed')

  const kind = count < compactFrom ? 'roomy' : 'compact'
  put('page-rack', counts, kind)
  const [withAccount, withoutAccount] = templateOf(kind)?.querySelector('tbody')?.children ?? []
  const called = namesInList(pages)
  const body = root.querySelector('tbody')
  body?.replaceChildren()
  root.querySelector('table')?.setAttribute('aria-rowcount', `${count + 1}`)
  const draw = (from: number, to: number) => {
    const rows = pages.slice(from, to).map(page => {
      const { number, id, name, token, instagramAccount } = page
      const row = filled(instagramAccount ? withAccount : withoutAccount, {
        ...pageWords(page, called(name, number)),
        token: masked(token),
        username: instagramAccount?.username,
      })
      row.setAttribute('aria-rowindex', `${number + 1}`)
      // In the order of the columns. A row without an account has no button for it.
      copyWith(row, token, instagramAccount?.id ?? id, id)
      return row
    })
    body?.append(...rows)
  }
  const shown = count < virtualFrom ? count : rowsAtFirst
  // No row is lower than 32 px.
  const inView = Math.min(shown, innerHeight >> 5)
  draw(0, inView)
  return () => draw(inView, shown)
}

/** Replaces the element of a class. Most templates have the name of the class. */
function put(place: string, words: Parameters<typeof filled>[1], template = place): void {
  root.querySelector(`.${place}`)?.replaceWith(filled(templateOf(template), words))
}

/** Gives texts to the copy buttons of a place, in their order. */
function copyWith(place: Element, ...texts: readonly string[]): void {
  place.querySelectorAll('.copy-value').forEach((button, index) => {
    copies.set(button, texts[index])
  })
}
