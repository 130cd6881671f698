import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A connection as TCP makes it: round trips, bandwidth, slow start. Milliseconds and bytes a second. */
export type Wire = { readonly roundTrip: number; readonly bytesPerSecond: number }

export const slow4G: Wire = { roundTrip: 150, bytesPerSecond: 200_000 }

/** Ten segments, Linux's initial window (RFC 6928). */
const firstWindow = 14_600

/** A proxy in front of a port with the timing of a wire. Returns the port to connect to. */
export async function shape(port: number, wire: Wire): Promise<number> {
  const proxy = createServer(client => {
    const server = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
      carry(from, to, wire, from === client)
    }
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  proxy.unref()
  return (proxy.address() as AddressInfo).port
}

function carry(from: Socket, to: Socket, wire: Wire, opens: boolean): void {
  from.setNoDelay(true)
  // Loopback makes the handshake for free, so the first packet takes one round trip more.
  let free = performance.now() + (opens ? wire.roundTrip : 0)
  let window = firstWindow
  let sentInWindow = 0
  let windowEnds = 0
  const onTheWay: { readonly packet: Uint8Array; readonly arrives: number }[] = []
  // One timer per direction, because two could fire in the wrong order.
  const deliver = () => {
    while (onTheWay[0] && onTheWay[0].arrives <= performance.now()) {
      const first = onTheWay.shift()
      if (first && to.writable) to.write(first.packet)
    }
    const [next] = onTheWay
    if (next) setTimeout(deliver, next.arrives - performance.now())
  }
  from.on('data', chunk => {
    for (let at = 0; at < chunk.length; at += 1460) {
      const packet = chunk.subarray(at, at + 1460)
      const now = performance.now()
      free = Math.max(free, now)
      if (free >= windowEnds) {
        windowEnds = free + wire.roundTrip
        sentInWindow = 0
      } else if (sentInWindow + packet.length > window) {
        // Wait for the acknowledgements, then send twice as much.
        free = windowEnds
        windowEnds = free + wire.roundTrip
        window *= 2
        sentInWindow = 0
      }
      sentInWindow += packet.length
      free += (packet.length / wire.bytesPerSecond) * 1000
      onTheWay.push({ packet, arrives: free + wire.roundTrip / 2 })
      if (onTheWay.length === 1) setTimeout(deliver, free + wire.roundTrip / 2 - now)
    }
  })
}
