import { listedInWords, readinessInWords, soFarInWords } from '../app/parts/pages/list-in-words.ts'
import { namesInList } from '../app/parts/pages/names-in-list.ts'
import { compactFrom, rowsAtFirst, virtualFrom } from '../app/parts/pages/rack-sizes.ts'
import { allTasks, tasksInWords } from '../app/parts/pages/tasks-in-words.ts'
import { countOf, toCount } from '../app/parts/token/dates-and-counts.ts'
import { handOver, takeArrival } from '../arrival/hand-over.ts'
import { readText } from '../core/graph/read-text.ts'
import { masked } from '../core/mask.ts'
import { fillIn } from './fill-in.ts'
import { type PlainPage, type PlainPages, readPlainPages } from './plain-pages.ts'
import { type PlainTokens, readPlainTokens } from './plain-tokens.ts'

/*
 * Runs inlined at the end of the callback's <body>. It shows the waiting screen during the first Graph
 * request and paints plain Pages before React is fetched, so that no ID waits for a library. The app's own
 * components wrote the markup at build time (`render.tsx`). All other answers are left to the app.
 */

/** Milliseconds to wait for Meta before the app is fetched, which can say more. */
const patience = 1500

const arrival = takeArrival(window)
const root = document.createElement('div')
const tokens = arrival && readPlainTokens(arrival)
let rows = false
let isTaken = false
let pressed: Element | undefined
/** The text of each painted copy button. */
const copies = new Map<Element, string>()

if (arrival?.first && tokens) {
  root.id = 'painted'
  document.getElementById('root')?.before(root)
  const painting = () => {
    isTaken = true
    return { rows, end }
  }
  handOver(window, { ...arrival, painting })
  addEventListener('pagehide', ({ persisted }) => {
    // The browser keeps this page for Back, and the app that drops the tokens has not loaded.
    if (!persisted || isTaken) return
    isTaken = true
    takeArrival(window)
    end()
  })
  // React could not continue in a restored page, so reload it.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !root.isConnected) location.reload()
  })
  void paintFirst(root, arrival.first.response, tokens)
} else {
  if (arrival) handOver(window, arrival)
  startApp()
}

async function paintFirst(
  root: HTMLElement,
  answer: Promise<Response>,
  [longLived, shortLived]: PlainTokens,
): Promise<void> {
  root.append(fillIn('waiting', { token: masked(longLived), short: masked(shortLived) }))
  if (longLived === shortLived) root.querySelector('.disclosure')?.remove()
  copyWith(root, longLived, shortLived)
  root.dataset.firstPaint = ''
  root.addEventListener('click', hold, true)
  setTimeout(startApp, patience)
  try {
    const response = await answer
    const text = response.ok ? await readText(response.clone()) : undefined
    const list = text && readPlainPages(JSON.parse(text))
    if (!list || isTaken) return startApp()
    paint(root, list)
    rows = true
    // Start after the frame, or at once in a hidden tab, which has no frames.
    requestAnimationFrame(() => setTimeout(startApp))
  } catch {
    // No answer, or an unusual one. The app takes over the same request and says why.
    startApp()
  }
}

function paint(root: HTMLElement, { pages, more }: PlainPages): void {
  const ready = pages.filter(page => page.account).length
  const withoutAccount = pages.length - ready
  const compact = pages.length >= compactFrom
  const kind = compact ? 'compact' : 'roomy'
  const rack = fillIn(kind, {
    rowCount: `${pages.length + 1}`,
    pages: toCount(pages.length),
    ready: toCount(ready),
    without: toCount(withoutAccount),
  })
  const shown = pages.length < virtualFrom ? pages : pages.slice(0, rowsAtFirst)
  const called = namesInList(pages)
  rack
    .querySelector('tbody')
    ?.append(...shown.map((page, index) => toRow(kind, page, index, called(page.name, index + 1))))
  root.querySelector('.page-rack')?.replaceWith(rack)
  const head = {
    count: countOf(pages.length, 'Page'),
    summary: readinessInWords({ ready, withoutAccount, heldBack: 0 }),
  }
  root.querySelector('.results-head')?.replaceWith(fillIn('head', head))
  const progress = more
    ? fillIn('so-far', { soFar: soFarInWords(pages.length) })
    : fillIn('listed', { listed: listedInWords(pages.length) })
  root.querySelector('.results-status')?.replaceWith(progress)
}

function toRow(rack: string, page: PlainPage, index: number, called: string): Element {
  const { id, name, token, tasks, account } = page
  const number = `${index + 1}`
  const said = tasksInWords(tasks)
  const row = fillIn(`${rack}-${account ? 'ready' : 'without'}`, {
    row: `${index + 2}`,
    number,
    length: `${number.length}`,
    id,
    name,
    called,
    token: masked(token),
    tasks: said,
    username: account?.username ?? '',
    account: account?.id ?? '',
  })
  row.querySelector('.page-rack-tasks')?.toggleAttribute('data-all', said === allTasks)
  copyWith(row, id, token, account?.id)
  return row
}

/** In the order of the buttons. */
function copyWith(place: Element, ...texts: readonly (string | undefined)[]): void {
  for (const [index, button] of place.querySelectorAll('.copy-value').entries()) {
    const text = texts[index]
    if (text) copies.set(button, text)
  }
}

/** A link would leave with the tokens, and most buttons do not work yet. */
function hold(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
  const { target } = event
  pressed = (target instanceof Element && target.closest('a, button, summary')) || undefined
  if (pressed) copyNow(pressed)
}

/** Copy inside the press: browsers refuse a copy from a repeated press. */
function copyNow(button: Element): void {
  const text = copies.get(button)
  const writing = text && navigator.clipboard?.writeText(text)
  if (!writing) return
  writing.then(
    () => {
      if (pressed === button) pressed = undefined
      button.setAttribute('data-state', 'copied')
    },
    // The app retries, and shows the text if the browser refuses again.
    () => undefined,
  )
}

function end() {
  const { activeElement } = document
  const focused = activeElement && root.contains(activeElement) ? activeElement : undefined
  root.remove()
  copies.clear()
  return { focused, pressed }
}

function startApp(): void {
  const app = document.querySelector<HTMLTemplateElement>('template[data-app]')
  if (app) {
    app.remove()
    document.head.append(app.content)
  } else if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', startApp, { once: true })
  }
}
