import { createHash, createPublicKey } from 'node:crypto'
import { createSecureServer } from 'node:http2'
import type { AddressInfo, Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { getRequestListener } from '@hono/node-server'
import { generate } from 'selfsigned'

/** Answers for a host over real TLS. */
export type Handler = (request: Request) => Response | Promise<Response>

/** One TLS server for several hosts, with a certificate for the life of the process. */
export async function serveHosts(
  handlers: Readonly<Record<string, () => Handler>>,
  /** Inserts a proxy between browser and server and returns its port. */
  through: (port: number) => Promise<number> = async port => port,
) {
  const hosts = Object.keys(handlers)
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'keytag.test' }], {
    keyType: 'ec',
    // Programs beside Node keep the machine's date when a test moves Node's.
    notBeforeDate: new Date('2020-01-01'),
    notAfterDate: new Date('2049-12-31'),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map(value => ({ type: 2, value })) }],
  })
  const listener = getRequestListener(async request => {
    const handler = handlers[new URL(request.url).hostname]
    return handler ? handler()(request) : new Response('', { status: 421 })
  })
  const server = createSecureServer({ key, cert, allowHTTP1: true }, listener)
  // As the hosts of static pages begin (general knowledge): records of a packet's size, so that a page
  // is read while it arrives. Node would hold 16 kB back until their end.
  server.on('secureConnection', (socket: TLSSocket) => void socket.setMaxSendFragment(1300))
  const connections = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    connections.add(socket)
    socket.on('close', () => connections.delete(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const port = await through((server.address() as AddressInfo).port)
  return {
    port,
    /** For programs other than Chromium, which must be told to trust it. */
    certificate: cert,
    /** Every test host leads here. All other hosts lead nowhere. */
    chromiumFlags: [
      `--host-resolver-rules=${hosts.map(host => `MAP ${host} 127.0.0.1:${port}, `).join('')}MAP * ~NOTFOUND`,
      `--ignore-certificate-errors-spki-list=${publicKeyHash(cert)}`,
    ],
    close() {
      for (const socket of connections) socket.destroy()
      server.close()
    },
  }
}

function publicKeyHash(certificate: string): string {
  const key = createPublicKey(certificate).export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(key).digest('base64')
}
