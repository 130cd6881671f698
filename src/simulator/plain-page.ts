import { html } from 'hono/html'

/** A page without scripts that starts with the notice that it is not Meta's. */
export function plainPage(stands: { brand: string; not: string }, title: string, content: unknown) {
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem}label{display:block;padding:.25rem 0}fieldset{margin:1rem 0}select{max-width:100%}.note{border:1px dashed;padding:.5rem 1rem}</style></head>
<body><p class="note"><b>${stands.brand}.</b> Not ${stands.not}. Nothing is sent.</p><main>${content}</main></body></html>`
}

export function checked(is: boolean): string {
  return is ? ' checked' : ''
}

export function selected(is: boolean): string {
  return is ? ' selected' : ''
}
