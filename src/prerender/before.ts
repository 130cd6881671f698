import { pathOf } from '../arrival/route.ts'
import { toDrawn } from './drawn-address.ts'
import { differsFromDrawn, markOwnVisit } from './own-visit.ts'

/* The inline script before the arrival script of a page with a drawn screen, while the address is whole. */

const path = pathOf(location)
// The build gives it to `404.html`, which a host may serve for a screen's address in another spelling.
const notFor = document.currentScript?.dataset.notFor
if (differsFromDrawn(toDrawn(path)) || (notFor && new RegExp(notFor, 'i').test(path))) {
  markOwnVisit()
}
