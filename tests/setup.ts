import { afterAll, afterEach, expect, vi } from 'vitest'
import { rememberComputedStyles } from './computed-style.ts'
import { moveClock, untilMoment } from './moved-clock.ts'

/* Test files share a process with its modules and its window. Each one finds them as the first one did. */

const { Date: date } = globalThis
const variables = { ...process.env }
const compute = typeof window === 'undefined' ? undefined : window.getComputedStyle
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  globalThis.Date = date
  for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name]
  Object.assign(process.env, variables)
  if (compute === undefined) return
  window.getComputedStyle = compute
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
  for (const { name } of [...document.documentElement.attributes]) {
    document.documentElement.removeAttribute(name)
  }
  document.head.replaceChildren()
  document.body.replaceChildren()
})

moveClock(untilMoment(process.env.KEYTAG_NOW))

/* Every console line fails its test, because it is an unexamined fault. */

const lines: string[] = []
for (const method of ['error', 'warn', 'log', 'info', 'debug'] as const) {
  vi.spyOn(console, method).mockImplementation((...parts) => {
    // jsdom does not know <search>, which every browser does.
    if (parts[1] === 'search' && String(parts[0]).startsWith('The tag <%s> is unrecognized')) return
    lines.push(`console.${method}: ${parts.map(String).join(' ')}`)
  })
}

if (typeof document !== 'undefined') {
  const { configure, getConfig } = await import('@testing-library/react')
  const { getElementError } = getConfig()
  configure({
    // Longer limits, because a busy machine is slow.
    asyncUtilTimeout: 30_000,
    // A query that is tried again and again prints the document once, when its time is over.
    getElementError: (message, container) =>
      Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics') === true
        ? new Error(message ?? 'Nothing found.')
        : getElementError(message, container),
  })
}

if (typeof window !== 'undefined') rememberComputedStyles(window)

// jsdom has no layout, so nothing is ever resized or scrolled.
if (typeof document !== 'undefined') {
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
}

// jsdom has no modal <dialog>. Here a modal one is an open one with the focus.
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
    this.querySelector<HTMLElement>('[autofocus], button')?.focus()
  }
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false
  }
}

afterEach(async () => {
  if (typeof document !== 'undefined') {
    const { cleanup } = await import('@testing-library/react')
    cleanup()
  }
  expect(lines.splice(0)).toEqual([])
})
