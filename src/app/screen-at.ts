import type { ReactNode } from 'react'
import { matchPath } from 'react-router-dom'

/** A screen and its address, which may hold an `:id`. */
export type ScreenRoute = {
  readonly path: string
  readonly caseSensitive?: true
  readonly draw: (id: string) => ReactNode
}

/** The screen of the first route that fits, with or without a slash at the end. */
export function screenAt(routes: readonly ScreenRoute[], pathname: string): ReactNode {
  const path = decoded(pathname)
  for (const { draw, ...pattern } of routes) {
    const match = matchPath(pattern, path)
    if (match) return draw(match.params.id ?? '')
  }
  return undefined
}

/** The path as the router's own matching reads it: an encoded slash divides nothing. */
function decoded(pathname: string): string {
  try {
    return pathname
      .split('/')
      .map(part => decodeURIComponent(part).replaceAll('/', '%2F'))
      .join('/')
  } catch {
    return pathname
  }
}
