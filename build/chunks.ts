import type { Rolldown } from 'vite'

/**
 * Which modules share a file. Small files are dear: each is a request, and a line of the import map in
 * every page. Boundaries follow folders; a module changes its file by moving.
 */
export const chunks: Rolldown.CodeSplittingGroup[] = [
  // Every page begins with these two: one changes with Keytag, and one with its libraries.
  { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
  { name: 'keytag', tags: ['$initial'] },
  // Small files are dear: each is a request, and a line of the import map in every page.
  {
    name: 'shared',
    test: /src[\\/](app[\\/](ui[\\/](?:\w+[\\/]|(?=\w+\.))(?!Code|Confirm|Digits|Drawer|Facts|HangHead|KeyDrawing|lazy-part|Menu|Secret|Select|Skeleton|Tabs|use-modal)|parts[\\/]login[\\/](use-pending|use-foreign|redirect))|core[\\/]login[\\/](?!answers|exchange))/,
    minShareCount: 2,
  },
  {
    // What the start page can do without.
    name: 'panels',
    test: /src[\\/]app[\\/]ui[\\/]/,
    minShareCount: 2,
  },
  { name: 'snippets', test: /[\\/]snippets[\\/]/ },
  {
    name: 'results',
    test: /after-login[\\/]CallbackScreen|app[\\/]first-answer|graph[\\/]client/,
  },
]
