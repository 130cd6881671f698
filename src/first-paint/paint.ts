import { mainCallback } from '../addresses.ts'
import { type Arrival, leaveArrival } from '../arrival/arrival.ts'
import { arrive } from '../arrival/arrive.ts'
import { pathOf, type Route, toCallback } from '../arrival/route.ts'
import { readText } from '../core/graph/read-text.ts'
import { firstAccountsAddress, requestInit, timeLimit } from '../core/graph/request.ts'
import { readPlainLogin } from './plain-login.ts'
import { readPlainPages } from './plain-pages.ts'
import { copies, hold, pressed } from './presses.ts'
import { drawPages, drawWaiting, root, warmUp } from './screen.ts'

/*
 * The inline script of the page that Facebook Login returns to. It shows the waiting screen during the first
 * Graph request and paints plain Pages before React is fetched, so that no ID waits for a library. The app's
 * own components wrote the markup at build time (`render.tsx`). All other answers are left to the app.
 */

const route: Route | undefined =
  toCallback(pathOf(location)) === mainCallback
    ? { environment: 'meta', family: 'facebook-login' }
    : undefined
// Wiped in every spelling, because only a callback has this page.
const arrival = arrive(route, true)
const login = readPlainLogin(arrival)
const first = login && askForPages(login.longLived || login.shortLived)
let rows = false
let isTaken = false
const takeArrival = leaveArrival({ ...arrival, first, painting: login?.ends && take })
document.addEventListener('DOMContentLoaded', paint, { once: true })

function askForPages(token: string): NonNullable<Arrival['first']> {
  const url = firstAccountsAddress(token)
  const response = fetch(url, requestInit(AbortSignal.timeout(timeLimit)))
  // The app handles this failure later. Until then it must not count as unhandled.
  response.catch(() => undefined)
  return { url, response }
}

async function paint(): Promise<void> {
  try {
    if (!login?.ends || !first) return startApp()
    root.id = 'painted'
    root.addEventListener('click', hold, true)
    document.getElementById('root')?.before(root)
    drawWaiting(login, login.ends, arrival.now)
    addEventListener('pagehide', forget)
    // Milliseconds. The app can say more about an answer that takes long.
    setTimeout(startApp, 1500)
    afterFrame(warmUp)
    const response = await first.response
    const text = response.ok ? await readText(response.clone()) : undefined
    const pages = text && readPlainPages(JSON.parse(text))
    if (!pages || isTaken) return startApp()
    const drawOthers = drawPages(pages)
    rows = true
    // A hidden tab has no frames, so its app comes with the timer.
    afterFrame(() => {
      if (!isTaken) drawOthers()
      afterFrame(startApp)
    })
  } catch {
    // No answer, or an unusual one. The app takes over the same request and says why.
    startApp()
  }
}

/** Calls a function after the frame that shows what was drawn. */
function afterFrame(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act))
}

function take() {
  isTaken = true
  // A function of this script that stays would keep the login in memory, and with it the script's address,
  // which held the tokens.
  removeEventListener('pagehide', forget)
  return { rows, end }
}

function end() {
  const { activeElement } = document
  const focused = root.contains(activeElement) ? activeElement : null
  root.remove()
  copies.clear()
  return { focused, pressed }
}

/** Drops the tokens of a page that the browser keeps before the app has loaded. */
function forget({ persisted }: PageTransitionEvent): void {
  if (!persisted) return
  takeArrival()
  take().end()
  // React could not continue in a restored page. A function of the browser, not of this script: see `take`.
  addEventListener('pageshow', location.reload.bind(location))
}

/**
 * Adds the tags one by one, the import map first. Added together, the files would be fetched before the browser
 * has read the map, and would be held to none of its sums.
 */
function startApp(): void {
  const app = document.querySelector<HTMLTemplateElement>('[data-app]')?.content
  while (app?.firstChild) document.head.append(app.firstChild)
}
