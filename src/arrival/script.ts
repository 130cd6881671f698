import { holdsToken } from '../core/login/token-in-address.ts'
import { leaveArrival } from './arrival.ts'
import { arrive } from './arrive.ts'
import { pathOf, toRoute } from './route.ts'

/*
 * The inline script of every page that paints nothing before the app. A callback address is always wiped,
 * another one only if a token is in it by mistake.
 */

const route = toRoute(pathOf(location))
const isWiped = Boolean(route) || holdsToken(location.search + location.hash)
leaveArrival(arrive(route, isWiped))
