import { allCallbacks, asFile, callbacks, screens, simulatedDialogs } from '../src/addresses.ts'
import { entries } from '../src/core/errors/entries.ts'
import { fullTitle } from '../src/core/errors/entry.ts'

/** An HTML file of the site. Each address has its own, so no static host needs a rule. */
export type SitePage = {
  readonly fileName: string
  /** Pages come back here: the results' files are linked, so that they do not load a round trip later. */
  readonly isCallback: boolean
  /** Paints before the app is fetched: Facebook Login at Meta comes back here. */
  readonly isPainting: boolean
  /** For search engines, and for readers without a script. Other pages are not listed by them. */
  readonly words?: PageWords
}

export type PageWords = {
  readonly title: string
  readonly description: string
  readonly paragraphs: readonly string[]
}

/** Every page but the first, which is `index.html` itself. */
export const sitePages: readonly SitePage[] = [
  ...allCallbacks.flatMap(address =>
    [`${address}index.html`, asFile(address)].map(fileName => ({
      fileName,
      isCallback: true,
      isPainting: address === callbacks.meta['facebook-login'],
    })),
  ),
  ...[...Object.values(simulatedDialogs), ...screens]
    .filter(address => address !== 'help/')
    .map(address => plainPage(`${address}index.html`)),
  plainPage('404.html'),
  {
    ...plainPage('help/index.html'),
    words: {
      title: 'What did Meta say?',
      description:
        'Paste an error of Meta’s Graph API, of Facebook Login or of Instagram Login: what happened, whose move it is, what to do.',
      paragraphs: entries.map(fullTitle),
    },
  },
  ...entries.map(entry => ({
    ...plainPage(`help/${entry.id}/index.html`),
    words: {
      title: fullTitle(entry),
      description: `${entry.meaning} ${entry.cause}`,
      paragraphs: [entry.example ?? '', entry.meaning, entry.cause, ...entry.steps],
    },
  })),
]

function plainPage(fileName: string): SitePage {
  return { fileName, isCallback: false, isPainting: false }
}

/** The page with its own title, description and, for readers without a script, its words. */
export function withWords(html: string, words: PageWords, siteName: string): string {
  const { title, description, paragraphs } = words
  const written = paragraphs.filter(text => text !== '').map(text => `<p>${escaped(text)}</p>`)
  return html
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<title>${escaped(title)} · ${escaped(siteName)}</title>`,
    )
    .replace(
      /<meta name="description"[^>]*>/,
      () => `<meta name="description" content="${escaped(description)}">`,
    )
    .replace('<noscript>', () => `<noscript>\n      <h1>${escaped(title)}</h1>${written.join('')}`)
}

/** The page as search engines leave it out. */
export function unlisted(html: string): string {
  return html.replace(
    '<meta name="color-scheme"',
    '<meta name="robots" content="noindex">\n    <meta name="color-scheme"',
  )
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
