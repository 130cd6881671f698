import { chooseLanguage } from '../app/messages/choose-language.ts'
import { noteEarly } from './early-input.ts'

/*
 * The inline script after a drawn screen. It puts this page's origin into addresses that the build could not
 * know, shows a client's screen in the client's language, and notes what is pressed before the app is there. An
 * address with settings fetches the files that only it needs.
 */

const root = document.getElementById('root')
if (root !== null) {
  showLanguage(root)
  for (const place of root.querySelectorAll('[data-origin]')) place.textContent = location.origin
  root.dataset.placed = ''
  noteEarly(root)
}
const files = document.querySelector<HTMLTemplateElement>('template[data-for-query]')
if (files !== null && location.search !== '') document.head.append(files.content)

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
