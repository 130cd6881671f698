import { type RefCallback, useState } from 'react'
import { inAppBrowser } from '../../../core/login/in-app-browser.ts'

/** The browser inside another app that this is, until the person overrules it. */
export function useInApp() {
  const [inside] = useState(() => inAppBrowser(navigator.userAgent))
  const [overruled, setOverruled] = useState(false)
  return {
    inside: overruled ? undefined : inside,
    overrule: () => setOverruled(true),
    /** For the login button, which then takes the focus of the one that is gone. */
    focusWhenOverruled: overruled ? takeFocus : undefined,
  }
}

const takeFocus: RefCallback<HTMLElement> = element => element?.focus()
