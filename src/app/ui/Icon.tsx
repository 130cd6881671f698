import type { ReactNode } from 'react'
import './Icon.css'

export type IconName =
  | 'calendar'
  | 'check'
  | 'chevron-down'
  | 'chevron-left'
  | 'chevron-right'
  | 'clock'
  | 'close'
  | 'copy'
  | 'download'
  | 'eye'
  | 'eye-off'
  | 'key'
  | 'link'
  | 'minus'
  | 'no'
  | 'paste'
  | 'person'
  | 'play'
  | 'refresh'
  | 'search'
  | 'theme'
  | 'warning'

/** Hidden from screen readers. It stands beside words or in a named button. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shapes[name]}
    </svg>
  )
}

const eye = <path d="M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8Z" />

const shapes: Readonly<Record<IconName, ReactNode>> = {
  calendar: (
    <>
      <rect x="2.5" y="3.5" width="11" height="10" rx="1.25" />
      <path d="M2.5 6.75h11M5.5 2v2.75M10.5 2v2.75" />
    </>
  ),
  check: <path d="m3 8.5 3.25 3.25L13 4.75" />,
  'chevron-down': <path d="M3.5 6 8 10.5 12.5 6" />,
  'chevron-left': <path d="M10 3.5 5.5 8 10 12.5" />,
  'chevron-right': <path d="M6 3.5 10.5 8 6 12.5" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 4.75V8l2.25 1.5" />
    </>
  ),
  close: <path d="m3.75 3.75 8.5 8.5m0-8.5-8.5 8.5" />,
  copy: (
    <>
      <rect x="5.75" y="5.75" width="7.5" height="7.5" rx="1.25" />
      <path d="M10.25 3.75v-.5a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h.5" />
    </>
  ),
  download: <path d="M8 2.25v7.5m0 0L4.75 6.5M8 9.75l3.25-3.25m-8.5 6.25h10.5" />,
  eye: (
    <>
      {eye}
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  'eye-off': (
    <>
      {eye}
      <path d="m2.5 2.5 11 11" />
    </>
  ),
  key: (
    <>
      <circle cx="5" cy="8" r="2.75" />
      <path d="M7.75 8h6M11 8v2.25M13.25 8v1.5" />
    </>
  ),
  link: (
    <path d="M6.75 9.25a2.5 2.5 0 0 0 3.54 0l2.12-2.12a2.5 2.5 0 0 0-3.54-3.54l-.7.7m1.08 2.46a2.5 2.5 0 0 0-3.54 0L3.59 8.87a2.5 2.5 0 0 0 3.54 3.54l.7-.7" />
  ),
  minus: <path d="M4 8h8" />,
  no: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="m4 12 8-8" />
    </>
  ),
  paste: (
    <>
      <rect x="3.25" y="3.25" width="9.5" height="10.5" rx="1.25" />
      <path d="M6 3.25V2h4v1.25M5.75 7h4.5M5.75 10h3" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.5" r="2.5" />
      <path d="M3.25 13.25c.5-2.5 2.4-3.75 4.75-3.75s4.25 1.25 4.75 3.75" />
    </>
  ),
  play: <path d="M5.5 3.75v8.5l7-4.25Z" />,
  refresh: <path d="M13.25 8a5.25 5.25 0 1 1-1.55-3.7l1.55 1.45m0-3.5v3.5h-3.5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3.25 3.25" />
    </>
  ),
  theme: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5Z" fill="currentColor" stroke="none" />
    </>
  ),
  warning: (
    <>
      <path d="m8 2.25 6.25 11H1.75Z" />
      <path d="M8 6.5v3.25m0 1.7v.1" />
    </>
  ),
}
