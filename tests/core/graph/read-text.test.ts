import { expect, test } from 'vitest'
import { readText } from '#src/core/graph/read-text.ts'

/** An endless answer that knows if somebody still reads it. */
function endless() {
  let sent = 0
  let isOpen = true
  const piece = new TextEncoder().encode('x'.repeat(64 * 1024))
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += piece.length
      controller.enqueue(piece)
    },
    cancel() {
      isOpen = false
    },
  })
  return { response: new Response(body), sent: () => sent, isOpen: () => isOpen }
}

test('an answer is read whole, also where a letter is cut in two', async () => {
  const bytes = new TextEncoder().encode('{"name":"Café"}')
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  expect(await readText(new Response(body))).toBe('{"name":"Café"}')
  expect(await readText(new Response(null))).toBe('')
})

test('an answer without an end is broken off, and its connection with it', async () => {
  const { response, sent, isOpen } = endless()
  expect(await readText(response)).toBeUndefined()
  await expect.poll(isOpen).toBe(false)
  expect(sent()).toBeLessThan(3_000_000)
})

test('so is one of which the first paint has read a copy', async () => {
  const { response, sent, isOpen } = endless()
  expect(await readText(response.clone())).toBeUndefined()
  expect(await readText(response)).toBeUndefined()
  await expect.poll(isOpen).toBe(false)
  expect(sent()).toBeLessThan(3_000_000)
})
