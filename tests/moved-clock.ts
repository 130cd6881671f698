/**
 * Milliseconds from now to a moment. `KEYTAG_NOW` names one for a whole run: every test passes on any
 * day, and `KEYTAG_NOW=2028-02-29T12:00:00Z TZ=Pacific/Apia npm test` looks at one.
 * @throws Error when the text names no moment
 */
export function untilMoment(moment: string | undefined): number {
  if (!moment) return 0
  const instant = new Date(moment).getTime()
  if (Number.isNaN(instant)) throw new Error(`KEYTAG_NOW names no moment: ${moment}`)
  return instant - Date.now()
}

/**
 * Moves `Date` and no timer. Playwright sends this function's text to the page, so it uses nothing outside.
 */
export function moveClock(by: number): void {
  if (by === 0) return
  globalThis.Date = new Proxy(Date, {
    construct: (real, parts, self) =>
      Reflect.construct(real, parts.length === 0 ? [real.now() + by] : parts, self),
    get: (real, name) => (name === 'now' ? () => real.now() + by : Reflect.get(real, name)),
  })
}

/** Stops `Date` at an instant, in milliseconds, and no timer. Playwright sends its text to the page too. */
export function stopClock(at: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (real, parts, self) =>
      Reflect.construct(real, parts.length === 0 ? [at] : parts, self),
    get: (real, name) => (name === 'now' ? () => at : Reflect.get(real, name)),
  })
}
