import { notedJourney } from '../app/parts/client/noted-journey.ts'
import { pathOf, toCallback } from '../arrival/route.ts'
import { noteEarly } from './early-input.ts'
import { differsFromDrawn } from './own-visit.ts'

/*
 * An inline script of a callback page. The screen of a visit without a reply waits in a template, so
 * that a login does not lay it out. The arrival script has wiped the address by now, and noted if it said anything.
 */

const template = document.querySelector<HTMLTemplateElement>('template[data-without-reply]')
const root = document.getElementById('root')
const path = pathOf(location)
const isPlain =
  toCallback(path) === template?.dataset.withoutReply &&
  document.documentElement.dataset.started === '' &&
  !differsFromDrawn(path) &&
  // A client's last step in this tab is another screen.
  notedJourney() === null
if (template && root && isPlain) {
  root.append(template.content)
  root.dataset.drawn = path
  root.dataset.placed = ''
  noteEarly(root)
}
