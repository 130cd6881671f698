/** Two million characters: twenty times a hundred Pages. */
const most = 2_000_000

/**
 * An answer's body as text. `undefined` for one that is longer than any of Graph's: reading stops there, and
 * the connection ends.
 */
export async function readText(response: Response): Promise<string | undefined> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    // A stream of the decoder's would cost the first paint a few milliseconds.
    text += decoder.decode(value, { stream: !done })
    if (done) return text
    if (text.length > most) {
      // Not awaited: a copy of the answer may still be read, and cancelling waits for its reader.
      reader.cancel().catch(() => undefined)
      return undefined
    }
  }
}
