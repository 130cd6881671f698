import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves a folder as GitHub Pages serves a project's site: a folder without its slash is moved,
 * `.html` may be left out, what is missing gets `404.html` with status 404, and there are no headers
 * of ours.
 */
export function createPages(folder: string, base: string) {
  return async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const path = pathOf(pathname)
    if (path === undefined) return missing(folder)
    if (!path.startsWith(base)) {
      return path === base.slice(0, -1) ? moved(base + search) : new Response('', { status: 404 })
    }
    const file = join(folder, path.slice(base.length))
    if (path.endsWith('/')) return (await send(join(file, 'index.html'))) ?? missing(folder)
    const found = (await send(file)) ?? (await send(`${file}.html`))
    if (found) return found
    return (await isFile(join(file, 'index.html')))
      ? moved(`${pathname}/${search}`)
      : missing(folder)
  }
}

/** Undefined for an address that is not well encoded. */
function pathOf(pathname: string): string | undefined {
  try {
    return normalize(decodeURIComponent(pathname))
  } catch {
    return undefined
  }
}

async function send(file: string, status = 200): Promise<Response | undefined> {
  if (!(await isFile(file))) return undefined
  return new Response(await readFile(file), {
    status,
    headers: {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      'access-control-allow-origin': '*',
    },
  })
}

async function missing(folder: string): Promise<Response> {
  return (await send(join(folder, '404.html'), 404)) ?? new Response('', { status: 404 })
}

function moved(location: string): Response {
  return new Response('', { status: 301, headers: { location } })
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}
