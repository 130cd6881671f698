import type { Rolldown } from 'vite'

/** The library that asks for answers, and the one that checks them. */
const asking = /[\\/]node_modules[\\/]@tanstack[\\/](?:query-core|react-query)[\\/]/
const checking = /[\\/]node_modules[\\/]zod[\\/]/

/**
 * The modules that share a file. Small files are expensive: each is a request, and a line of the import map
 * in every page. Boundaries follow folders, so a module changes its file by moving.
 */
export const chunks: Rolldown.CodeSplittingGroup[] = [
  // Every page starts with these two. One changes with Keytag, the other with its libraries.
  { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
  { name: 'keytag', tags: ['$initial'] },
  {
    name: 'shared',
    test: inFolder(
      'app/ui/(?!overlay/|reading/|tag/)',
      'app/parts/login/request',
      'app/parts/setup/(?!reading/)',
      'core/login/(?!comparing/|exchange/|pkce/|scopes/|setup/reading/)',
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
  {
    name: 'results',
    test: inFolder('app/screens/callback', 'core/graph'),
  },
]

/** Matches modules by their folder in `src`, also with Windows separators. */
function inFolder(...folders: readonly string[]): RegExp {
  const either = folders
    .map(folder => folder.replace(/(?<=\w)$/, '/'))
    .join('|')
    .replaceAll('/', '[\\\\/]')
  return new RegExp(`[\\\\/]src[\\\\/](?:${either})`)
}
