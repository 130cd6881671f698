/**
 * People's text on one line. Control characters and line separators become spaces. Characters without width
 * and those that turn the direction (U+202E, U+2066, BOM, soft hyphen) are removed. The two joiners stay,
 * because emoji and Persian words need them.
 */
export function visible(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .trim()
}
