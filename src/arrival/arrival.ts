import { holdsToken } from '../core/login/response.ts'
import { arrive } from './arrive.ts'
import { handOver } from './hand-over.ts'
import { differsFromDrawn, markOwnVisit } from './own-visit.ts'
import { pathOf, toRoute } from './route.ts'

/*
 * The inline script of every page that paints nothing before the app. A callback address is always wiped,
 * another one only if a token is in it by mistake.
 */

const path = pathOf(location)
const route = toRoute(path)
const isWiped = route !== undefined || holdsToken(location.search + location.hash)
if (isWiped || differsFromDrawn(path)) markOwnVisit()
handOver(arrive(route, isWiped))
