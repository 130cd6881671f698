import { createHash } from 'node:crypto'

/**
 * Nothing but what the app needs. A meta tag cannot carry frame-ancestors, report-uri and sandbox; the
 * start screen refuses frames by itself.
 */
export function contentSecurityPolicy(
  inlineScripts: readonly string[],
  inlineStyle: string,
): string {
  const hashes = inlineScripts.map(script => `'${sumOf(script)}'`)
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    `style-src 'self' '${sumOf(inlineStyle)}'`,
    "img-src 'self'",
    'connect-src https://graph.facebook.com https://graph.instagram.com',
    "manifest-src 'self'",
    "worker-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** As policies and integrity attributes name a content. */
export function sumOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
