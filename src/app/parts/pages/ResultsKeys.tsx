import { useEffect } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import { useKeytag } from '../../keytag.tsx'
import { useToast } from '../../ui/Announcer.tsx'
import { useCopy } from '../../ui/actions/use-copy.ts'
import { spokenName } from '../../ui/spoken-name.ts'
import { listenForSingleKeys } from '../browser/single-keys.ts'

/** Milliseconds to wait for the next digit of a tag number. */
const nextDigit = 600

/**
 * The keys of the results: C and I with a tag number copy, E exports, T tests, M hides, / finds. A control
 * names its own key with `aria-keyshortcuts`.
 */
export default function ResultsKeys({ pages }: { readonly pages: readonly Page[] }) {
  const { store } = useKeytag()
  const { copy } = useCopy()
  const toast = useToast()
  useEffect(() => {
    let begun: 'c' | 'i' | undefined
    let digits = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      clearTimeout(timer)
      begun = undefined
      digits = ''
    }
    const copyValue = () => {
      const [what, number] = [begun, Number(digits)]
      rest()
      const page = pages.find(each => each.number === number)
      if (page === undefined) return toast(`There is no tag ${number}.`)
      const of = `of ${spokenName(page.name)}, tag ${number}`
      const { accessToken, instagramAccount } = page
      if (what === 'c') {
        return accessToken
          ? void copy(() => accessToken.reveal(), `Copied Page token ${of}.`)
          : toast(`No Page token ${of}.`)
      }
      return instagramAccount
        ? void copy(() => instagramAccount.id, `Copied Instagram account ID ${of}.`)
        : toast(`No Instagram account ${of}.`)
    }
    const stop = listenForSingleKeys(store, (key, event) => {
      const pressed = key.toLowerCase()
      if (begun && /^\d$/.test(pressed)) {
        digits += pressed
        clearTimeout(timer)
        const typed = `${Number(digits)}`
        // Rows that could not be read leave gaps, so the highest number says nothing.
        const isWhole = !pages.some(
          ({ number }) => `${number}` !== typed && `${number}`.startsWith(typed),
        )
        if (isWhole) return copyValue()
        timer = setTimeout(copyValue, nextDigit)
        return
      }
      rest()
      if (pressed === 'c' || pressed === 'i') begun = pressed
      else if (pressed === 'm') hideRevealed()
      else if (['e', 't', '/'].includes(pressed) && use(pressed)) event.preventDefault()
    })
    return () => {
      rest()
      stop()
    }
  }, [pages, store, copy, toast])
  return null
}

/** Presses the control of a key, or puts the focus into its field. */
function use(key: string): boolean {
  const control = document.querySelector<HTMLElement>(
    `main [aria-keyshortcuts="${key.toUpperCase()}"]`,
  )
  if (control instanceof HTMLInputElement) control.focus()
  else control?.click()
  return control !== null
}

function hideRevealed(): void {
  for (const button of document.querySelectorAll<HTMLElement>(
    '.secret[data-revealed] [aria-pressed="true"]',
  )) {
    button.click()
  }
}
