import type { Connect } from 'vite'
import { createPages } from './github-pages.ts'

/** Answers the addresses of folders and unknown ones in `vite preview`, as the host of the site does. */
export function previewPages(folder: string, base: string): Connect.NextHandleFunction {
  const pages = createPages(folder, base)
  return (request, response, next) => {
    const { method, originalUrl = '' } = request
    const address = `http://localhost${originalUrl}`
    if ((method !== 'GET' && method !== 'HEAD') || !URL.canParse(address)) return next()
    const answer = async () => {
      const { status, headers, body } = await pages(new Request(address))
      // The next build must not meet the pages of this one.
      headers.set('cache-control', 'no-cache')
      response.writeHead(status, Object.fromEntries(headers))
      const bytes = await new Response(body).arrayBuffer()
      response.end(method === 'HEAD' ? undefined : Buffer.from(bytes))
    }
    answer().catch(next)
  }
}
