import type { MouseEvent } from 'react'

const loginUrl = 'KEYTAG_LOGIN_URL'

/** The login button. Serve it from the origin of the callback page. */
export function InstagramLogin() {
  return (
    <a href={loginUrl} onClick={addState} onAuxClick={addState} onContextMenu={addState}>
      KEYTAG_LABEL
    </a>
  )
}

/** A fresh state for each click: the callback page and your server accept no other reply. */
function addState(event: MouseEvent<HTMLAnchorElement>) {
  const state = crypto.randomUUID() + crypto.randomUUID()
  document.cookie = `__Host-instagram-state=${state}; path=/; secure; samesite=lax; max-age=3600`
  event.currentTarget.href = `${loginUrl}&state=${state}`
}
