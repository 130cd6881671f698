import type { ComponentProps } from 'react'
import './Button.css'

type Look = {
  readonly kind?: 'main' | 'normal' | 'quiet' | 'stop'
  readonly size?: 'normal' | 'small' | 'big'
  readonly wide?: boolean
  /** Dashed because it is not possible yet. It keeps the focus, and a press may say why. */
  readonly notYet?: boolean
}

export function Button({ kind, size, wide, notYet, ...button }: Look & ComponentProps<'button'>) {
  return <button type="button" {...button} {...look({ kind, size, wide, notYet })} />
}

/** A real link that looks like a button. Without `href` it says that it cannot be followed yet. */
export function ButtonLink({ kind, size, wide, notYet, ...link }: Look & ComponentProps<'a'>) {
  const waiting =
    link.href === undefined
      ? {
          role: 'link',
          tabIndex: 0,
          onKeyDown: (event: React.KeyboardEvent<HTMLAnchorElement>) => {
            if (event.key === 'Enter') event.currentTarget.click()
          },
        }
      : {}
  return <a {...waiting} {...link} {...look({ kind, size, wide, notYet })} />
}

function look({
  kind = 'normal',
  size = 'normal',
  wide,
  notYet,
}: { [K in keyof Look]: Look[K] | undefined }) {
  return {
    className: 'button',
    'data-kind': kind,
    'data-size': size,
    'data-wide': wide || undefined,
    ...(notYet ? { 'aria-disabled': true } : {}),
  }
}
