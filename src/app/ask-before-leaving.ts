import { heldBy, type LoginStore } from './login.ts'

/** Milliseconds in which a followed link leaves the page. */
const aMoment = 2000

/**
 * The browser asks before the page is left while it holds real tokens, because nothing stores them. A link
 * of the page itself, such as "Log in again", is left by without a question. The listeners exist only while
 * there are tokens: some browsers keep no page for Back that has one, and a file begins several logins in one
 * document.
 */
export function askBeforeLeaving(login: LoginStore): void {
  let isMeant = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const ask = (event: BeforeUnloadEvent) => {
    if (!isMeant) event.preventDefault()
  }
  const follow = ({ target, defaultPrevented }: MouseEvent) => {
    // A link inside the app prevents its own default and leaves nothing.
    if (defaultPrevented || !(target instanceof Element)) return
    if (target.closest('a[href]:not([target], [download])') === null) return
    isMeant = true
    clearTimeout(timer)
    timer = setTimeout(() => {
      isMeant = false
    }, aMoment)
  }
  const listen = () => {
    removeEventListener('beforeunload', ask)
    document.removeEventListener('click', follow)
    if (heldBy(login.read())?.environment !== 'meta') return
    addEventListener('beforeunload', ask)
    document.addEventListener('click', follow)
  }
  login.subscribe(listen)
  listen()
}
