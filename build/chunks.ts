import type { Rolldown } from 'vite'
import { clientLanguages } from '../src/core/client-languages.ts'

/** The library that asks for answers, and the one that checks them. */
const asking = /[\\/]node_modules[\\/]@tanstack[\\/](?:query-core|react-query)[\\/]/
const checking = /[\\/]node_modules[\\/]zod[\\/]/

/**
 * The modules that share a file. Small files are expensive: each is a request, and 50 bytes of the import map in
 * every page. Boundaries follow folders, so a module changes its file by moving. A group takes all that its modules
 * import and that no group before it has taken.
 */
export const chunks: Rolldown.CodeSplittingGroup[] = [
  // Every page starts with these two. One changes with Keytag, the other with its libraries.
  { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
  { name: 'keytag', tags: ['$initial'] },
  // The pages that logins return to need this one.
  { name: 'reply', test: inFolder('app/arriving', 'core/login/reply') },
  {
    name: 'shared',
    test: inFolder(
      'app/ui/(?!overlay/|reading/|tag/)',
      'app/parts/login/request',
      'app/parts/setup/(?!reading/)',
      'core/login/(?!comparing/|exchange/|pkce/|reply/|scopes/|setup/reading/)',
      'core/text',
    ),
    minShareCount: 2,
  },
  // The start page does not need these.
  { name: 'panels', test: inFolder('app/ui'), minShareCount: 2 },
  // The client's page and others ask for a file. They need nothing else of the results, and check no answer of Meta's.
  {
    name: 'queries',
    test: new RegExp(`${asking.source}|${inFolder('app/cache').source}`),
  },
  { name: 'schemas', test: checking },
  { name: 'snippets', test: /[\\/]snippets[\\/]/ },
  // A client's screens, one after the other, need all words of one language.
  { name: languageOf, test: inFolder('app/messages') },
  // Small parts that many screens share.
  { name: 'request', test: inFolder('core/hand-over/(?!words/)'), minShareCount: 3 },
  { name: 'browser', test: inFolder('app/parts/browser'), minShareCount: 2 },
  { name: 'permissions', test: inFolder('app/parts/permissions'), minShareCount: 2 },
  // The index of errors needs the first alone.
  { name: 'entry-list', test: inFolder('app/parts/entries/(?!one/)') },
  { name: 'entry', test: inFolder('app/parts/entries/one') },
  {
    name: 'results',
    test: inFolder('app/screens/callback', 'core/graph'),
  },
  // Parts of results and of answers to a paste, each with what opens beside it.
  { name: 'token', test: inFolder('app/parts/token/(?!explained/)'), minShareCount: 2 },
  { name: 'token-shape', test: inFolder('core/token'), minShareCount: 2 },
  { name: 'scopes', test: inFolder('core/login/scopes') },
  {
    name: 'exchange',
    test: inFolder('app/parts/exchange', 'core/login/exchange'),
    minShareCount: 2,
  },
  { name: 'redirect-uris', test: inFolder('app/parts/redirect-uris', 'core/login/comparing') },
  { name: 'start-panels', test: inFolder('app/parts/start/details', 'app/parts/start/notices') },
  {
    name: 'export',
    test: inFolder('app/parts/export', 'core/export/(?!renewal/)'),
  },
  { name: 'reminder', test: inFolder('app/parts/reminder') },
  { name: 'rack', test: inFolder('app/parts/pages') },
  { name: 'revoke', test: inFolder('app/parts/revoke') },
  { name: 'permission-panels', test: inFolder('app/parts/permissions') },
  { name: 'token-panels', test: inFolder('app/parts/token/(?!explained/)') },
  { name: 'ended', test: inFolder('app/screens/after-login/ended') },
]

/** The file of a language. The English words that a screen always has come with it. */
function languageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/')
  const language = clientLanguages.find(each => path.endsWith(`/${each}.ts`))
  return language === undefined || path.endsWith('/app/messages/en.ts') ? null : `words-${language}`
}

/** Matches modules by their folder in `src`, also with Windows separators. */
function inFolder(...folders: readonly string[]): RegExp {
  const either = folders
    .map(folder => folder.replace(/(?<=\w)$/, '/'))
    .join('|')
    .replaceAll('/', '[\\\\/]')
  return new RegExp(`[\\\\/]src[\\\\/](?:${either})`)
}
