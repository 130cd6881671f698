import { allCallbacks, asFile, mainCallback, screens, simulatedDialogs } from '../src/addresses.ts'
import { entries } from '../src/core/errors/entries.ts'
import { fullTitle } from '../src/core/errors/entry.ts'
import type { OwnCopy } from '../src/own-copy.ts'

/** The place of the arrival script in a page. */
export const place = '<!-- keytag:arrival -->'

/** An HTML file of the site. Each address has its own file, so static hosts need no rewrite rule. */
type SitePage = {
  readonly fileName: string
  /** Logins return here. The page links the results' files, which saves a round trip. */
  readonly isCallback: boolean
  /** Paints before the app is fetched. Meta's Facebook Login returns here. */
  readonly isPainting: boolean
  /** The screen that the build draws into the page. */
  readonly screen?: DrawnScreen
  /** Text for search engines. Pages without it are not indexed. */
  readonly words?: PageWords
}

/** The address of a screen, and the module of `src` that draws it. */
export type DrawnScreen = {
  readonly path: string
  readonly module: string
  /** Drawn in each language of the copy. */
  readonly isForClients?: boolean
}

type PageWords = {
  readonly title: string
  readonly description: string
  readonly paragraphs: readonly string[]
}

/** The screen of the site's own address. */
export function startScreen({ opens }: OwnCopy): DrawnScreen {
  return screenAt('', opens === 'client' ? 'ConnectScreen' : 'StartScreen')
}

/** Screens whose first drawing is the same for everybody, by the modules that draw them. */
const drawn: Readonly<Partial<Record<(typeof screens)[number], string>>> = {
  'ask/': 'AskScreen',
  'basic-display/': 'BasicDisplayScreen',
  'check/': 'CheckScreen',
  'connect/': 'ConnectScreen',
  'errors/': 'ErrorsScreen',
  'help/': 'PasteScreen',
  'inspect/': 'PasteScreen',
  'paste/': 'PasteScreen',
  'site/': 'SiteScreen',
}

function screenOf(path: string, name: string | undefined): Partial<Pick<SitePage, 'screen'>> {
  return name === undefined ? {} : { screen: screenAt(path, name) }
}

function screenAt(path: string, name: string): DrawnScreen {
  return { path, module: `app/screens/${name}.tsx`, isForClients: name === 'ConnectScreen' }
}

/** All pages but the first, which is `index.html`. */
export const sitePages: readonly SitePage[] = [
  ...allCallbacks().flatMap(address =>
    [`${address}index.html`, asFile(address)].map(fileName => ({
      fileName,
      isCallback: true,
      isPainting: address === mainCallback,
    })),
  ),
  ...Object.values(simulatedDialogs).map(address => plainPage(`${address}index.html`)),
  ...screens
    .filter(address => address !== 'paste/' && address !== 'errors/')
    .map(address => ({
      ...plainPage(`${address}index.html`),
      ...screenOf(address, drawn[address]),
    })),
  plainPage('404.html'),
  {
    ...plainPage('paste/index.html'),
    ...screenOf('paste/', drawn['paste/']),
    words: {
      title: 'Paste anything',
      description:
        'Paste an error of Meta’s, a token, a login link, an ID or a whole log: what it is, who fixes it, what to do. It stays in the tab.',
      paragraphs: [],
    },
  },
  {
    ...plainPage('errors/index.html'),
    ...screenOf('errors/', drawn['errors/']),
    words: {
      title: 'All errors',
      description:
        'Errors of Meta’s Graph API, of Facebook Login and of Instagram Login, by who fixes them.',
      paragraphs: entries.map(fullTitle),
    },
  },
  ...entries.map(entry => ({
    ...plainPage(`help/${entry.id}/index.html`),
    ...screenOf(`help/${entry.id}/`, 'EntryScreen'),
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

/** The page with its title, its description and its text for readers without scripts. */
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

/** The page with an instruction for search engines to leave it out. */
export function unlisted(html: string): string {
  return html.replace(
    '<meta name="color-scheme"',
    '<meta name="robots" content="noindex">\n    <meta name="color-scheme"',
  )
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
