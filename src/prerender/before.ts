import { pathOf } from '../arrival/route.ts'
import { toDrawn } from './drawn-address.ts'
import { differsFromDrawn, markOwnVisit } from './own-visit.ts'

/* The inline script before the arrival script of a page with a drawn screen, while the address is whole. */

if (differsFromDrawn(toDrawn(pathOf(location)))) markOwnVisit()
