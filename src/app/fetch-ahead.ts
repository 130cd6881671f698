import { loadBasicDisplayTutorial } from '../meta.ts'
import { loadReader } from './parts/paste/load-reader.ts'
import { whenIdle } from './timing.ts'

type Load = () => Promise<unknown>

/** Screens that answer a paste, and the simulated Meta that replays a saved login. */
const reader: readonly Load[] = [
  () => import('./screens/PasteScreen.tsx'),
  loadReader,
  () => import('./screens/EntryScreen.tsx'),
  () => import('./screens/ErrorsScreen.tsx'),
  () => import('./parts/paste/answers/SealedAnswer.tsx'),
  () => import('./parts/paste/answers/SavedLoginAnswer.tsx'),
  loadBasicDisplayTutorial,
]

/** Panels for results that are on the screen. */
const results: readonly Load[] = [
  () => import('./parts/export/ExportDrawer.tsx'),
  () => import('./parts/export/ExportAllDrawer.tsx'),
  () => import('./parts/export/quick-items.ts'),
  () => import('./ui/overlay/MenuList.tsx'),
  () => import('./parts/token/explained/AboutToken.tsx'),
  () => import('./parts/token/WhichToken.tsx'),
  () => import('./parts/pages/rack/SelectionBar.tsx'),
  () => import('./parts/print/PrintSheet.tsx'),
  () => import('./parts/reminder/RemindMe.tsx'),
]

const frame: readonly Load[] = [
  () => import('./parts/frame/CallsDrawer.tsx'),
  () => import('./parts/frame/PromiseDrawer.tsx'),
  () => import('./parts/frame/KeysDialog.tsx'),
]

/**
 * Fetches the files that an open tab needs without a network. They come from the site's own host, so nobody
 * else hears of it.
 */
export function fetchAhead(holdsResults: boolean): Promise<void> {
  if (savesData() || !navigator.onLine) return Promise.resolve()
  const ordered = holdsResults ? [results, frame, reader] : [reader, results, frame]
  return inTurn(ordered.flat(), () => new Promise(whenIdle))
}

/**
 * One at a time, each in an idle moment. The first failure ends it: the network is gone, and some browsers
 * remember each failed import for the life of the page.
 */
export async function inTurn(loads: readonly Load[], idle: () => Promise<void>): Promise<void> {
  for (const load of loads) {
    await idle()
    const came = await load().then(
      () => true,
      () => false,
    )
    if (!came) return
  }
}

/** True if the person has told the browser to spare the connection. Not every browser says so. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  if (typeof connection !== 'object' || connection === null) return false
  return Reflect.get(connection, 'saveData') === true
}
