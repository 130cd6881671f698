import { runnerImport } from 'vite'

/* A process of its own: React cannot draw for the build and hydrate in one. Reads jobs, writes the drawn markup. */

const { module } = await runnerImport('/build/prerender.ts', {
  configFile: false,
  logLevel: 'warn',
})
const drawn = []
for (const { own, screens } of JSON.parse(process.argv[2] ?? '[]')) {
  drawn.push(Object.fromEntries(await module.drawScreens('/', own, screens)))
}
process.stdout.write(JSON.stringify(drawn))
