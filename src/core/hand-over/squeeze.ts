import { HandOverFault } from './fault.ts'

/** gzip and not bare deflate: `age -d … | gunzip` reads it. */
export async function squeezed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return collect(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')),
    bytes.length + 1024,
  )
}

/** The text of opened bytes, which may be squeezed. Ten kilobytes can unfold to ten megabytes. */
export async function unsqueezed(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const isSqueezed = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isSqueezed && bytes.length > most) throw new HandOverFault('too-big')
  const whole = isSqueezed
    ? await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')), most)
    : bytes
  return new TextDecoder().decode(whole)
}

async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > most) throw new HandOverFault('too-big')
      parts.push(value)
    }
  } catch (failure) {
    await reader.cancel().catch(() => undefined)
    throw failure instanceof HandOverFault ? failure : new HandOverFault('unreadable')
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
