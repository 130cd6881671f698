/** What a snippet is filled with. Each is of `address.ts`'s characters, but for the label. */
export type SiteSettings = {
  readonly appId: string
  /** The dialog's address with every parameter but `state`. */
  readonly loginUrl: string
  readonly redirectUri: string
  /** Where static links lead: a page with the button, or the dialog itself. */
  readonly link: string
  /** Takes the tokens; on the same origin as the redirect URI. */
  readonly tokensPath: string
  readonly label: string
}

/** Fills a snippet's words in. `snippets/README.md` says what each of them becomes. */
export function fillSnippet(
  template: string,
  kind: 'markup' | 'program',
  settings: SiteSettings,
): string {
  const { origin, pathname } = new URL(settings.redirectUri)
  const words: Readonly<Record<string, string>> = {
    APP_ID: settings.appId,
    REDIRECT_URI: settings.redirectUri,
    LOGIN_URL: settings.loginUrl,
    LINK: settings.link,
    LABEL: settings.label,
    ORIGIN: origin,
    CALLBACK: pathname,
    TOKENS: settings.tokensPath,
  }
  return template.replace(/KEYTAG_([A-Z_]+)/g, (_, word) => {
    const value = words[word] ?? ''
    return kind === 'markup' ? value.replaceAll('&', '&amp;') : value
  })
}

/** A login link without its `state`, which only the page that sends somebody there can make. */
export function withoutState(url: string): string {
  return url.replace(/&state=[^&]*$/, '')
}
