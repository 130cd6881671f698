import { markBase64 } from './base64.ts'
import { markNamed } from './named-values.ts'
import { isOpaque } from './opaque.ts'
import { isWord, type Mark } from './views.ts'

/**
 * Shapes of secrets in a run of letters, digits, `_` and `-`. The shortest tokens of `isTokenOf` have 20
 * characters. Shorter starts of a token are marked at the edge of a word.
 */
const shapes: readonly RegExp[] = [
  // Facebook tokens: every captured redirect. ABAEs: the Business Login page's sample. CAA: until 2015.
  /(?:EAA|CAA|ABAEs)[A-Za-z\d]{15,}/g,
  /(?<![A-Za-z\d])(?:EAA|ABAEs)[A-Za-z\d]{7,}/g,
  // Instagram tokens: captured exchanges; IGQV and IGQW of Basic Display.
  /IG(?:AA|QV|QW)[\w-]{14,}/g,
  /(?<![A-Za-z\d])IG(?:AA|QV|QW)[\w-]{6,}/g,
  // Tokens of the simulated Meta.
  /SIM_[\w-]{8,}/g,
  // Codes: every captured redirect of Instagram Login.
  /(?<![\w-])AQ[\w-]{22,}/g,
]
const mayHoldShape = /EAA|CAA|ABAEs|IG(?:AA|QV|QW)|SIM_|AQ/
/** App secrets (32 digits), `appsecret_proof` (64), and the end of a token of Instagram's first API. */
const hex = /[\da-f]{32,}/gi
/** `signed_request`'s payload and Limited Login's ID tokens: JSON in base64url, parted by dots. */
const jsonInBase64 = /eyJ[\w-]{8,}/
const dots = /(?:\.[\w-]*){0,4}/y
/** Node's print of bytes that nobody decoded. */
const nodeBuffer = /<Buffer(?: [\da-f]{2}){12,}|"Buffer",\s{0,20}"data":\s{0,3}\[[\d,\s]{36,}/g

/** Marks the secrets of a text. It looks at each character a fixed number of times. */
export function markSecrets(text: string, mark: Mark): void {
  const pieces = piecesOf(text, mark)
  let told = 0
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (isWord(text.charCodeAt(at))) at++
    if (at === start) continue
    if (at - start >= 5 && text.charAt(at) === '|') markAppToken(text, start, at, mark)
    if (at - start >= 8) {
      markRun(text, start, at, mark)
      pieces.add(start, at)
    }
    if (start >= told) told = markNamed(text, start, at, mark)
  }
  pieces.end()
  markBase64(text, mark)
  for (const { 0: found, index } of text.matchAll(nodeBuffer)) mark(index, index + found.length)
  // `//user:password@host`
  for (const { 0: found, 1: password = '', index } of text.matchAll(
    /\/\/[^\s/@:]{1,200}:([^\s/@]{1,200})(?=@)/g,
  )) {
    const end = index + found.length
    mark(end - password.length, end)
  }
}

function markRun(text: string, start: number, end: number, mark: Mark): void {
  const run = text.slice(start, end)
  if (mayHoldShape.test(run)) {
    for (const shape of shapes) {
      for (const { 0: found, index } of run.matchAll(shape)) {
        mark(start + index, start + index + found.length)
      }
    }
  }
  const json = jsonInBase64.exec(run)
  if (json) {
    dots.lastIndex = end
    mark(start + json.index, end + (dots.exec(text)?.[0].length ?? 0))
  }
  if (run.length < 24) return
  if (isOpaque(run)) mark(start, end)
  else {
    for (const { 0: found, index } of run.matchAll(hex)) {
      mark(start + index, start + index + found.length)
    }
  }
}

/** `app ID|app secret`: an app token contains the app secret. */
function markAppToken(text: string, start: number, bar: number, mark: Mark): void {
  const digits = /\d{5,20}$/.exec(text.slice(Math.max(start, bar - 20), bar))?.[0].length
  if (digits === undefined) return
  let end = bar + 1
  while (isWord(text.charCodeAt(end))) end++
  if (end - bar > 8) mark(bar - digits, end)
}

/**
 * Marks a secret in pieces: opaque words separated only by spaces, quotes, signs or line numbers. Together
 * they must be as long as a single opaque word.
 */
function piecesOf(text: string, mark: Mark) {
  let chain: { readonly start: number; readonly end: number }[] = []
  const end = () => {
    const length = chain.reduce((sum, piece) => sum + piece.end - piece.start, 0)
    if (chain.length > 1 && length >= 24) for (const piece of chain) mark(piece.start, piece.end)
    chain = []
  }
  return {
    add(start: number, stop: number) {
      const isAppToken =
        (text.charAt(stop) === '|' || text.charAt(start - 1) === '|') &&
        /\d{5}\|/.test(text.slice(stop - 5, stop + 1) + text.slice(start - 6, start))
      if (!isAppToken && !isOpaque(text, 8, start, stop)) return
      const last = chain.at(-1)
      if (last !== undefined && !isBetween(text, last.end, start)) end()
      chain.push({ start, end: stop })
    },
    end,
  }
}

function isBetween(text: string, start: number, end: number): boolean {
  return (
    end - start <= 40 &&
    /^[^\w▇:=?/]*(?:\n[\d\-T:.Z \t]*)?[^\w▇:=?/]*$/.test(text.slice(start, end))
  )
}
