/** A browser inside another app. It can read what its pages show, and logins get lost in it. */
export type InAppBrowser = {
  /** Its name; `undefined` when only that it is one is known. */
  readonly app: string | undefined
  readonly system: 'ios' | 'android' | 'other'
}

/** In this order: Instagram and Messenger also say that they are of Facebook's family. */
const apps: readonly (readonly [app: string | undefined, sign: RegExp])[] = [
  ['Instagram', /\bInstagram\b/],
  ['Messenger', /MessengerForiOS|MessengerLiteForiOS|FB_IAB\/(MESSENGER|Orca-Android)/],
  ['Facebook', /\bFB(AN|AV|_IAB)\b/],
  ['TikTok', /musical_ly|BytedanceWebview|\bTikTok\b/],
  ['WeChat', /\bMicroMessenger\b/],
  ['LINE', /\bLine\/\d/],
  ['Snapchat', /\bSnapchat\b/],
  ['LinkedIn', /\bLinkedInApp\b/],
  ['Threads', /\bBarcelona \d/],
  ['X', /\bTwitter for (iPhone|iPad)|\bTwitterAndroid\b/],
  ['Pinterest', /\[Pinterest\/(iOS|Android)\]/],
  ['Reddit', /\bReddit\/Version\b/],
  // Android's WebView says so of itself (Chrome's WebView documentation, "User-Agent").
  [undefined, /; wv\)/],
  // Every browser on iOS calls itself Safari as well. A view inside an app does not, unless it is told to.
  [undefined, /\b(?:iPhone|iPad|iPod)\b(?!.*\bSafari\/)/],
]

/**
 * By the user agent, which is all there is to go by; so a person may overrule it. `undefined` in an
 * ordinary browser.
 */
export function inAppBrowser(userAgent: string): InAppBrowser | undefined {
  const said = userAgent.slice(0, 1000)
  const found = apps.find(([, sign]) => sign.test(said))
  if (found === undefined) return undefined
  const system = /\b(iPhone|iPad|iPod)\b/.test(said)
    ? 'ios'
    : said.includes('Android')
      ? 'android'
      : 'other'
  return { app: found[0], system }
}
