import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes an unchanged `curl` reach the test servers in Meta's place: a folder with a `.curlrc`, named by
 * the environment of the shell. `close` removes it.
 */
export async function openTerminal({ port, certificate }: { port: number; certificate: string }) {
  const home = await mkdtemp(join(tmpdir(), 'keytag-terminal-'))
  const trusted = join(home, 'meta.pem')
  await writeFile(trusted, certificate)
  await writeFile(
    join(home, '.curlrc'),
    `connect-to = "::127.0.0.1:${port}"\ncacert = "${trusted}"\n`,
  )
  return {
    environment: { CURL_HOME: home } as const,
    close: () => rm(home, { recursive: true }),
  }
}
