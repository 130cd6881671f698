import type { ComponentProps } from 'react'
import { type To, useHref, useLinkClickHandler } from 'react-router-dom'

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  readonly to: To
  readonly state?: unknown
}

/** A link inside the site. The router's own link brings what only framework apps use, 4 kB of it. */
export function Link({ to, state, ...rest }: Props) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { state })
  return <a {...rest} href={href} onClick={follow} />
}
