/** Two million characters: twenty times a hundred Pages. */
const most = 2_000_000

/**
 * An answer's body as text. `undefined` for one that is longer than any of Graph's: reading stops there, and
 * the connection ends.
 */
export async function readText(response: Response): Promise<string | undefined> {
  if (response.body === null) return ''
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text
    text += value
    if (text.length > most) {
      // Not awaited: a copy of the answer may still be read, and cancelling waits for its reader.
      reader.cancel().catch(() => undefined)
      return undefined
    }
  }
}
