import { createHash } from 'node:crypto'

/**
 * The policy of every page. A meta tag cannot carry frame-ancestors, report-uri or sandbox, so the arrival
 * script refuses frames.
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

/** The sum of a content in the form of policies and integrity attributes. */
export function sumOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
