/** Values for a snippet. All but the label use the characters of `address.ts`. */
export type SiteSettings = {
  readonly appId: string
  /** Address of the dialog with every parameter but `state`. */
  readonly loginUrl: string
  readonly redirectUri: string
  /** Target of static links: a page with the button, or the dialog itself. */
  readonly link: string
  /** Receives the tokens. Same origin as the redirect URI. */
  readonly tokensPath: string
  readonly label: string
}

/** Fills in a snippet's placeholders, which `snippets/README.md` lists. */
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

/** Login link without `state`, which only the page that opens the dialog can make. */
export function withoutState(url: string): string {
  return url.replace(/&state=[^&]*$/, '')
}
