import { allCallbacks, asFile, mainCallback, screens, simulatedDialogs } from '../src/addresses.ts'
import { entries } from '../src/core/errors/entries.ts'
import { type Entry, fullTitle } from '../src/core/errors/entry.ts'
import { type EntryPage, toEntryPage } from '../src/core/errors/entry-page.ts'
import type { OwnCopy } from '../src/own-copy.ts'
import { notFoundPage } from '../src/prerender/drawn-address.ts'

/** The place of the arrival script in a page. */
export const place = '<!-- keytag:arrival -->'

/** An HTML file of the site. Each address has its own file, so static hosts need no rewrite rule. */
type SitePage = {
  readonly fileName: string
  /** Paints before the app is fetched. Meta's Facebook Login returns here. */
  readonly isPainting: boolean
  /** The screen that the build draws into the page. */
  readonly screen: DrawnScreen
  /** Text for search engines. Pages without it are not indexed. */
  readonly words?: PageWords
}

/** The address of a screen, and the modules of `src` that draw it. */
export type DrawnScreen = {
  readonly path: string
  readonly modules: readonly string[]
  /** Modules that only an address with settings needs. Its visit fetches them as early as the others. */
  readonly queryModules?: readonly string[]
  /** Drawn in each language of the copy. */
  readonly isForClients?: boolean
  /** Logins return here. The screen is drawn for a visit that brings no reply. */
  readonly isCallback?: boolean
  /** A pattern of other screens' addresses, for a page that hosts also give in their place. */
  readonly notFor?: string
  /** The entry that the screen shows, as its page holds it for the app. */
  readonly entry?: EntryPage
}

type PageWords = {
  readonly title: string
  readonly description: string
}

/** The screen of the site's own address. */
export function startScreen({ opens }: OwnCopy): DrawnScreen {
  return screenAt('', opens === 'client' ? 'ConnectScreen' : 'StartScreen')
}

/** The modules that draw the screens. */
const modules: Readonly<Record<(typeof screens)[number], string>> = {
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

const words: Readonly<Partial<Record<(typeof screens)[number], PageWords>>> = {
  'paste/': {
    title: 'Paste anything',
    description:
      'Paste an error of Meta’s, a token, a login link, an ID or a whole log: what it is, who fixes it, what to do. It stays in the tab.',
  },
  'errors/': {
    title: 'All errors',
    description:
      'Errors of Meta’s Graph API, of Facebook Login and of Instagram Login, by who fixes them.',
  },
}

/** Screens whose address may bring a setup. */
const linkable = ['StartScreen', 'SiteScreen', 'ConnectScreen']

function screenAt(path: string, name: string, ...others: readonly string[]): DrawnScreen {
  return {
    path,
    modules: [`app/screens/${name}.tsx`, ...others],
    isForClients: name === 'ConnectScreen',
    ...(linkable.includes(name) && { queryModules: ['app/parts/setup/reading/linked-setup.ts'] }),
  }
}

/**
 * A pattern of all addresses that the router knows, in each spelling that it takes. A host may answer some of
 * these spellings with `404.html`. An encoded address may be a known one, too.
 */
export function knownAddresses(): string {
  const names = [
    '',
    ...allCallbacks().map(asFile),
    ...[...allCallbacks(), ...Object.values(simulatedDialogs), ...screens].map(address =>
      address.slice(0, -1),
    ),
    'help/[^/]+',
  ]
  return `^/|%|^(?:${names.join('|').replaceAll('.', '[.]')})/*$`
}

/** All pages but the first, which is `index.html`. */
export const sitePages: readonly SitePage[] = [
  ...allCallbacks().flatMap(address =>
    [`${address}index.html`, asFile(address)].map(fileName => ({
      fileName,
      isPainting: address === mainCallback,
      // Linking its files saves a login a round trip.
      screen: {
        path: address,
        modules: ['app/screens/callback/CallbackScreen.tsx'],
        isCallback: true,
      },
    })),
  ),
  ...Object.values(simulatedDialogs).map(address =>
    pageOf(screenAt(address, 'SimulatedDialogScreen', 'simulator/SimulatedDialog.tsx')),
  ),
  ...screens.map(address => pageOf(screenAt(address, modules[address]), words[address])),
  {
    fileName: notFoundPage,
    isPainting: false,
    screen: { ...screenAt(notFoundPage, 'NotFoundScreen'), notFor: knownAddresses() },
  },
  ...entries.map(entry =>
    pageOf(screenOfEntry(entry), {
      title: fullTitle(entry),
      description: `${entry.meaning} ${entry.cause}`,
    }),
  ),
]

function screenOfEntry({ id }: Entry): DrawnScreen {
  const entry = toEntryPage(id, entries)
  return { ...screenAt(`help/${id}/`, 'EntryScreen'), ...(entry && { entry }) }
}

function pageOf(screen: DrawnScreen, words?: PageWords): SitePage {
  return {
    fileName: `${screen.path}index.html`,
    isPainting: false,
    screen,
    ...(words && { words }),
  }
}

/** The page with its title and its description. */
export function withWords(html: string, words: PageWords, siteName: string): string {
  const { title, description } = words
  return html
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<title>${escaped(title)} · ${escaped(siteName)}</title>`,
    )
    .replace(
      /<meta name="description"[^>]*>/,
      () => `<meta name="description" content="${escaped(description)}">`,
    )
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
