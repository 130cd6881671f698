import react from '@vitejs/plugin-react'
import { build, type Plugin, runnerImport } from 'vite'
import type { OwnCopy } from '../src/own-copy.ts'

/** Renders the markup of the first paint with the app's components. */
export async function renderTemplates(base: string, own: OwnCopy): Promise<string> {
  return inUtc(async () => {
    const { module } = await runnerImport<typeof import('../src/first-paint/render.tsx')>(
      '/src/first-paint/render.tsx',
      {
        configFile: false,
        envDir: false,
        base,
        logLevel: 'warn',
        mode: 'production',
        plugins: [withoutStyles, react()],
      },
    )
    return module.renderFirstPaint(base, own)
  })
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

/** The page with a first paint. The tags that start the app wait in a template after the painted markup. */
export function withFirstPaint(html: string, templates: string): string {
  const starting =
    /<script type="(?:importmap|module)"[^>]*>[^<]*<\/script>|<link rel="modulepreload"[^>]*>/g
  const app = html.match(starting)?.join('') ?? ''
  return html
    .replace(starting, '')
    .replace(/\n\s*\n/g, '\n')
    .replace('</body>', () => `${templates}\n<template data-app>${app}</template>\n</body>`)
}
