import { type RefCallback, useState } from 'react'
import { inAppBrowser } from '../../../../core/login/in-app-browser.ts'
import { useHydrated } from '../../../hydrated.ts'

/** The other app whose browser this is, until the person overrules it. */
export function useInApp() {
  const inside = useHydrated() ? inAppBrowser(navigator.userAgent) : undefined
  const [overruled, setOverruled] = useState(false)
  return {
    inside: overruled ? undefined : inside,
    overrule: () => setOverruled(true),
    /** A ref for the login button, which takes the focus from the removed one. */
    focusWhenOverruled: overruled ? takeFocus : undefined,
  }
}

const takeFocus: RefCallback<HTMLElement> = element => element?.focus()
