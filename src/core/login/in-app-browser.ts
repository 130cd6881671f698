/** A browser inside another app. It can read its pages, and logins get lost in it. */
export type InAppBrowser = {
  /** The app's name; `undefined` if unknown. */
  readonly app: string | undefined
  readonly system: 'ios' | 'android' | 'other'
}

/** Order matters: Instagram and Messenger also name Facebook's family. */
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
  // Android's WebView marks itself (Chrome's WebView documentation, "User-Agent").
  [undefined, /; wv\)/],
  // Every iOS browser also calls itself Safari. A view inside an app usually does not.
  [undefined, /\b(?:iPhone|iPad|iPod)\b(?!.*\bSafari\/)/],
]

/**
 * Tells by the user agent, the only sign there is, so a person may overrule it. `undefined` for an ordinary
 * browser.
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
