import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/**
 * A proxy for browsers without a configurable resolver. It leads the given hosts to a port and refuses
 * others.
 */
export async function openConnectProxy(hosts: readonly string[], port: number) {
  const sockets = new Set<Duplex>()
  const server = createServer((_request, response) => response.writeHead(403).end())
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    client.on('error', () => client.destroy())
    const host = request.url?.replace(/:443$/, '') ?? ''
    if (!hosts.includes(host)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const ours = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      client.pipe(ours).pipe(client)
    })
    ours.on('error', () => client.destroy())
    client.on('close', () => ours.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
