import { createHash } from 'node:crypto'

/** A page of the site loads the site's own files. The single file has all of them in it. */
type Form = 'site' | 'single-file'

/**
 * The policy of every page. A meta tag cannot carry frame-ancestors, report-uri or sandbox, so the arrival
 * script refuses frames.
 */
export function contentSecurityPolicy(
  inlineScripts: readonly string[],
  inlineStyle: string,
  form: Form = 'site',
): string {
  const files = form === 'site' ? "'self' " : ''
  const hashes = inlineScripts.map(script => `'${sumOf(script)}'`)
  return [
    "default-src 'none'",
    `script-src ${files}${hashes.join(' ')}`,
    `style-src ${files}'${sumOf(inlineStyle)}'`,
    form === 'site' ? "img-src 'self'" : 'img-src data:',
    'connect-src https://graph.facebook.com https://graph.instagram.com',
    form === 'site' ? "manifest-src 'self'" : "manifest-src 'none'",
    "worker-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** The sum of a content in the form of policies and integrity attributes. */
export function sumOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
