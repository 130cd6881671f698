/** Longer texts are logs, and no text that was encoded as a whole. */
const longest = 50_000
/** So many layers are taken off. */
const deepest = 4

/**
 * Texts inside of an encoding: an address that was encoded once or more, a mail in quoted-printable,
 * base64 as Kubernetes keeps it. Each layer is one text.
 */
export function* unwrapped(text: string): Generator<string> {
  if (text.length > longest) return
  let layer = text
  for (let depth = 0; depth < deepest; depth++) {
    const inner = withoutPercent(layer)
    if (inner === layer) break
    layer = inner
    yield layer
  }
  if (/=3D|=\r?\n/.test(text)) yield withoutQuotedPrintable(text)
  const decoded = withoutBase64(text)
  if (decoded !== text) yield decoded
}

function withoutPercent(text: string): string {
  return text.replace(/%([2-7][\da-f])/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

function withoutQuotedPrintable(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([2-7][\dA-F])/g, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
}

/** Only what decodes to plain letters: most long runs are no base64. */
function withoutBase64(text: string): string {
  return text.replace(/(?<![\w+/])[A-Za-z\d+/]{40,8000}={0,2}(?![\w+/=])/g, run => {
    try {
      const decoded = atob(run)
      return /^[\x20-\x7e\r\n\t]+$/.test(decoded) ? decoded : run
    } catch {
      return run
    }
  })
}
