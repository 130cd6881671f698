import react from '@vitejs/plugin-react'
import { build, createServer, isRunnableDevEnvironment, type Plugin } from 'vite'
import type { OwnCopy } from '../src/own-copy.ts'
import { countOfErrors } from './errors-json.ts'

/** Renders the markup of the first paint with the app's components. */
export async function renderTemplates(base: string, own: OwnCopy): Promise<string> {
  return runAtBuild<typeof import('../src/first-paint/render.tsx'), string>(
    '/src/first-paint/render.tsx',
    base,
    ({ renderFirstPaint }) => renderFirstPaint(base, own),
  )
}

/** Loads a module of the app into the build, without its sheets, and works with it in UTC. */
export async function runAtBuild<Module, Result>(
  path: string,
  base: string,
  work: (module: Module) => Result | Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    configFile: false,
    envDir: false,
    base,
    logLevel: 'warn',
    mode: 'production',
    appType: 'custom',
    define: countOfErrors,
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [withoutStyles, react()],
  })
  try {
    const { ssr } = server.environments
    if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite cannot run modules here.')
    const module = await ssr.runner.import<Module>(path)
    return await inUtc(async () => work(module))
  } finally {
    await server.close()
  }
}

/** Renders in UTC, because the builder's time zone would change the bytes. */
async function inUtc<T>(work: () => Promise<T>): Promise<T> {
  const { TZ } = process.env
  process.env.TZ = 'UTC'
  try {
    return await work()
  } finally {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  }
}

const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: id => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: id => (id === '\0no-style' ? '' : undefined),
}

/** Bundles a script into one self-contained text. */
export async function buildInline(entry: string, base: string): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    base,
    publicDir: false,
    build: {
      write: false,
      target: 'chrome123',
      lib: { entry, formats: ['iife'], name: 'inlined' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built.`)
  const code = output.output[0].code.trim()
  if (code.includes('</script')) throw new Error(`${entry} would end its own tag.`)
  return code
}

/**
 * The page with a first paint. The tags that start the app wait in a template after the painted markup, behind the
 * page's other inline scripts: in the document that would hold up the first paint until every sheet is there.
 */
export function withFirstPaint(
  html: string,
  templates: string,
  ...scripts: readonly string[]
): string {
  const starting =
    /<script type="(?:importmap|module)"[^>]*>[^<]*<\/script>|<link rel="modulepreload"[^>]*>/g
  const inline = scripts.map(script => `<script>${script}</script>`)
  const app = [...inline, ...(html.match(starting) ?? [])].join('')
  return html
    .replace(starting, '')
    .replace(/\n\s*\n/g, '\n')
    .replace('</body>', () => `${templates}\n<template data-app>${app}</template>\n</body>`)
}
