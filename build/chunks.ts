import type { Rolldown } from 'vite'

/** Libraries that ask for answers and check them. */
const libraries = /[\\/]node_modules[\\/](?:zod|@tanstack[\\/](?:query-core|react-query))[\\/]/

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
      'core/login/(?!comparing/|exchange/|pkce/)',
      'core/text',
    ),
    minShareCount: 2,
  },
  // The start page does not need these.
  { name: 'panels', test: inFolder('app/ui'), minShareCount: 2 },
  // The client's page and others ask for a file and check what came. They need nothing else of the results.
  {
    name: 'queries',
    test: new RegExp(`${libraries.source}|${inFolder('app/cache').source}`),
  },
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
