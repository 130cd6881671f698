import { chooseLanguage } from '../app/messages/choose-language.ts'
import { noteEarly } from './early-input.ts'

/*
 * The inline script after a drawn screen. It puts this page's origin into addresses that the build could not
 * know, shows a client's screen in the client's language, and notes what is pressed before the app is there.
 */

const root = document.getElementById('root')
if (root !== null) {
  showLanguage(root)
  for (const place of root.querySelectorAll('[data-origin]')) place.textContent = location.origin
  root.dataset.placed = ''
  noteEarly(root)
}

/** The first language is in place. Each of the others waits in a template. */
function showLanguage(root: HTMLElement): void {
  const others = new Map(
    [...document.querySelectorAll<HTMLTemplateElement>('template[lang]')].map(template => [
      template.lang,
      template,
    ]),
  )
  const { language } = root.dataset
  if (language === undefined) return
  const chosen = chooseLanguage([language, ...others.keys()], null, navigator.languages)
  const other = others.get(chosen)
  if (other) root.replaceChildren(other.content)
  document.documentElement.lang = chosen
}
