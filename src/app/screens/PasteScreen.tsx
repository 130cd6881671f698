import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import type { Thing } from '../../core/read/thing.ts'
import { isSavedLogin } from '../../core/saved-login/mark.ts'
import { useKeytag } from '../keytag.tsx'
import { usePastedHere } from '../parts/browser/use-pasted-here.ts'
import { loadAnswer, loadReader } from '../parts/paste/load-reader.ts'
import { type PasteBox, PasteForm } from '../parts/paste/PasteForm.tsx'
import type { PastedText } from '../parts/paste/pasted-text.ts'
import { SlimBar } from '../parts/paste/SlimBar.tsx'
import { lazyPart, useLoadedAhead } from '../ui/lazy-part.tsx'

const SavedLoginAnswer = lazyPart(() => import('../parts/paste/answers/SavedLoginAnswer.tsx'))
const PasteAnswer = lazyPart(loadAnswer)

/** One box for whatever people have in their hands, and one answer. */
export default function PasteScreen() {
  const { key } = useLocation()
  // The bar's own link leads here again: the screen begins anew.
  return <Paste key={key} />
}

function Paste() {
  const { login, now } = useKeytag()
  const [pasted, setPasted] = useState<PastedText>()
  const [opened, setOpened] = useState<Thing>()
  const [saved, setSaved] = useState<string>()
  const [reading, setReading] = useState<'now' | 'failed'>()
  const box = useRef<PasteBox>(null)
  const turns = useRef(0)
  const wasAnswered = useRef(false)
  usePastedHere()
  useLoadedAhead(loadReader)

  const explain = (text: string) => {
    turns.current += 1
    const turn = turns.current
    setOpened(undefined)
    setSaved(undefined)
    // Far longer than any other paste, and not to be searched for tokens.
    if (isSavedLogin(text)) return setSaved(text)
    setReading('now')
    loadReader().then(
      ({ toPastedText, redactorFor }) => {
        if (turn !== turns.current) return
        setReading(undefined)
        setPasted(toPastedText(text, redactorFor(login.read()), turn, now()))
      },
      () => {
        if (turn === turns.current) setReading('failed')
      },
    )
  }
  const clear = useCallback(() => {
    turns.current += 1
    setReading(undefined)
    setPasted(undefined)
    setOpened(undefined)
    setSaved(undefined)
    box.current?.clear()
  }, [])
  const answer = useRef(explain)
  useEffect(() => {
    answer.current = explain
  })
  useEffect(() => {
    if (pasted === undefined && wasAnswered.current) box.current?.focus()
    wasAnswered.current = pasted !== undefined
  }, [pasted])
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '' || isOtherField(event.target)) return
      // Before it is drawn for the first time, so that no secret is ever on the screen.
      event.preventDefault()
      answer.current(box.current?.withPasted(text) ?? text)
    }
    const clearByEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open]') === null) clear()
    }
    const dragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void file.text().then(text => answer.current(text))
    }
    document.addEventListener('dragover', dragOver)
    document.addEventListener('drop', drop)
    document.addEventListener('paste', paste)
    document.addEventListener('keydown', clearByEscape)
    return () => {
      document.removeEventListener('dragover', dragOver)
      document.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste)
      document.removeEventListener('keydown', clearByEscape)
    }
  }, [clear])

  return (
    <main id="main" className="shell">
      {saved !== undefined ? (
        <>
          <SlimBar kind="A saved login" shown="keytag-login.json" onClear={clear} />
          <Suspense>
            <SavedLoginAnswer text={saved} />
          </Suspense>
        </>
      ) : pasted ? (
        <Suspense>
          <PasteAnswer
            key={pasted.turn}
            pasted={pasted}
            opened={opened}
            onOpen={setOpened}
            onClear={clear}
          />
        </Suspense>
      ) : (
        <PasteForm ref={box} onText={explain} reading={reading} />
      )}
    </main>
  )
}

/** A field of an answer takes its own paste. */
function isOtherField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const field = target.closest('input, textarea, dialog')
  return field !== null && field.getAttribute('aria-label') !== 'Paste anything'
}
