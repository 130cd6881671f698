import type { Rolldown } from 'vite'
import type { OwnCopy } from '../src/own-copy.ts'
import { runAtBuild } from './first-paint.ts'
import { type DrawnScreen, place } from './pages.ts'

/** Draws screens with the app's own components, a client's screens in every language of the copy. */
export async function drawScreens(
  base: string,
  own: OwnCopy,
  screens: readonly DrawnScreen[],
): Promise<ReadonlyMap<string, Drawing>> {
  return runAtBuild<typeof import('../src/prerender/draw-screen.tsx'), Map<string, Drawing>>(
    '/src/prerender/draw-screen.tsx',
    base,
    async ({ drawScreen }) => {
      const drawn = new Map<string, Drawing>()
      for (const { path, isForClients } of screens) {
        if (drawn.has(path)) continue
        const languages = isForClients ? own.languages : [undefined]
        const drawing: { language?: string; markup: string }[] = []
        for (const language of languages) {
          const address = language ? `${path}?lang=${language}` : path
          const markup = await drawScreen(base, own, address)
          drawing.push({ markup, ...(language && { language }) })
        }
        drawn.set(path, drawing)
      }
      return drawn
    },
  )
}

/** A screen's markup in each language that it is drawn in: one, but for a client's screens. */
type Drawing = readonly { readonly language?: string; readonly markup: string }[]

/** Inline scripts: one runs before the arrival script, one right after the screen. */
type Scripts = { readonly before: string; readonly early: string }

/** The page with its screen in it, for readers without scripts too. */
export function withScreen(
  html: string,
  { path, notFor, entry }: DrawnScreen,
  drawing: Drawing,
  scripts: Scripts,
  queryTags = '',
): string {
  const exceptions = notFor === undefined ? '' : ` data-not-for="${notFor}"`
  const [first, ...others] = drawing
  const language = others.length > 0 ? ` data-language="${first?.language}"` : ''
  const markup = first?.markup ?? ''
  // Shown once `early` has put the origin and the language.
  const waits = language !== '' || markup.includes('data-origin') ? ' data-waits' : ''
  const waiting = others.map(
    ({ language, markup }) => `\n    <template lang="${language}">${markup}</template>`,
  )
  // In a template, because no policy is about one. Text in it needs no more than these two escaped.
  const held = entry
    ? `\n    <template data-entry>${JSON.stringify(entry).replace(/[&<]/g, character => `&#${character.charCodeAt(0)};`)}</template>`
    : ''
  // Behind the import map, without which nothing may be fetched.
  const forQuery = queryTags && `\n    <template data-for-query>${queryTags}</template>`
  return html
    .replace(place, () => `<script${exceptions}>${scripts.before}</script>\n    ${place}`)
    .replace(
      /<div class="not-started">[\s\S]*?<\/div>/,
      () =>
        '<p class="not-started">This page can be read, but its script did not start, and its buttons do nothing: JavaScript is switched off here, or was not allowed to run.</p>',
    )
    .replace(/<noscript>[\s\S]*?<\/noscript>/, '')
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root" data-drawn="${path}"${language}${waits}>${markup}</div>${waiting.join('')}${held}${forQuery}\n    <script>${scripts.early}</script>`,
    )
}

/** The page of a callback with its screen for a visit without a reply, in a template. */
export function withoutReply(html: string, path: string, drawing: Drawing): string {
  const markup = drawing[0]?.markup ?? ''
  return html.replace(
    '</body>',
    () => `<template data-without-reply="${path}">${markup}</template>\n  </body>`,
  )
}

/** The screen that a client comes back to. */
const clientScreen = 'app/screens/after-login/ClientReturnScreen.tsx'

/** Templates with the tags of a client's files: those of their screen, and those of each language. */
export function clientFiles(
  bundle: Rolldown.OutputBundle,
  base: string,
  html: string,
  languages: readonly string[],
): string {
  const files = tagsOf(bundle, base, html, holds([clientScreen]))
  const ofLanguages = languages.map(language => {
    const texts = [`app/messages/hand-over/${language}.ts`, `app/messages/${language}.ts`]
    const tags = tagsOf(bundle, base, html + files, holds(texts))
    return `<template data-client-files="${language}">${tags}</template>`
  })
  return [`<template data-client-files="">${files}</template>`, ...ofLanguages].join('\n')
}

/** Tags for the files of a module and of all that it imports: scripts are fetched early, sheets block. */
export function tagsOf(
  bundle: Rolldown.OutputBundle,
  base: string,
  html: string,
  isWanted: (chunk: Rolldown.OutputChunk) => boolean,
): string {
  const files = new Set<Rolldown.OutputChunk>()
  const add = (chunk: Rolldown.OutputChunk) => {
    if (files.has(chunk)) return
    for (const name of chunk.imports) {
      const imported = bundle[name]
      if (imported?.type === 'chunk') add(imported)
    }
    files.add(chunk)
  }
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && isWanted(file)) add(file)
  if (files.size === 0) throw new Error('A module that a page needs has no file.')
  const scripts = [...files].map(
    ({ fileName }) => `<link rel="modulepreload" crossorigin href="${base}${fileName}">`,
  )
  const sheets = [...files]
    .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
    .map(name => `<link rel="stylesheet" crossorigin href="${base}${name}">`)
  const hrefOf = (tag: string) => /href="[^"]+"/.exec(tag)?.[0] ?? tag
  return [...new Set([...scripts, ...sheets])]
    .filter(
      tag => !html.includes(hrefOf(tag)) && !html.includes(hrefOf(tag).replace('href', 'src')),
    )
    .join('\n    ')
}

/** True for a file that one of these modules of `src` is in. */
export function holds(modules: readonly string[]): (chunk: Rolldown.OutputChunk) => boolean {
  return chunk =>
    chunk.moduleIds.some(id =>
      modules.some(module => id.replaceAll('\\', '/').endsWith(`/src/${module}`)),
    )
}
