import { spawn } from 'node:child_process'

/** An invisible screen. Xvfb chooses a free number. */
export async function openDisplay() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (text: Buffer) => resolve(text.toString().trim()))
    server.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')))
  })
  return { name: `:${number}`, close: () => void server.kill() }
}
