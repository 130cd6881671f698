import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router-dom'
import { compose } from '../app/compose.tsx'
import type { OwnCopy } from '../own-copy.ts'
import { keytagAtBuild } from './keytag-at-build.ts'

/**
 * Draws the screen of an address at build time, as `main.tsx` draws it for a first visit. The browser hydrates
 * this markup.
 * @throws Error of a component that needs a browser to draw
 */
export async function drawScreen(base: string, own: OwnCopy, path: string): Promise<string> {
  let failure: unknown
  const { prelude } = await prerender(
    compose(keytagAtBuild(base, own, { kind: 'none' }), undefined, app => (
      <StaticRouter basename={base} location={base + path}>
        {app}
      </StaticRouter>
    )),
    {
      onError: error => {
        failure ??= error
      },
      // A larger screen would be moved into place by an inline script.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    },
  )
  const markup = await new Response(prelude).text()
  if (failure) throw failure
  if (markup.includes('<script')) throw new Error(`The screen of ${path} would need a script.`)
  return markup
}
