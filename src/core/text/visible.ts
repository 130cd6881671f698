/**
 * People's text on one line: control characters and line separators become spaces, and what has no
 * width or turns the reading direction (U+202E, U+2066, BOM, soft hyphen) is taken out. The two joiners
 * stay, since emoji and Persian words are written with them.
 */
export function visible(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .trim()
}
