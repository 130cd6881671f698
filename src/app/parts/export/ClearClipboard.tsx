import { useCallback, useEffect, useState } from 'react'
import { useToast } from '../../ui/Announcer.tsx'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Icon } from '../../ui/Icon.tsx'

type State = 'kept' | 'waiting' | 'clearing' | 'cleared' | 'refused'

/** Delay of the automatic clearing in milliseconds. */
const delay = 60_000

/**
 * Clears the clipboard after a copy, now or in a minute. Browsers allow only the page in front to do it, so
 * an overdue clearing waits for the person's return.
 */
export function ClearClipboard({ copied }: { readonly copied: string }) {
  const toast = useToast()
  const [state, setState] = useState<State>('kept')

  const clear = useCallback(async () => {
    try {
      await navigator.clipboard.writeText('')
    } catch {
      // The browser asks for a button press. The line says so.
      setState('refused')
      return
    }
    setState('cleared')
    toast('The clipboard is empty.')
  }, [toast])

  useEffect(() => {
    if (state !== 'waiting') return
    const timer = setTimeout(() => setState('clearing'), delay)
    return () => clearTimeout(timer)
  }, [state])

  useEffect(() => {
    if (state !== 'clearing') return
    if (document.hasFocus()) {
      void clear()
      return
    }
    const back = () => void clear()
    addEventListener('focus', back, { once: true })
    return () => removeEventListener('focus', back)
  }, [state, clear])

  if (state === 'cleared') {
    return (
      <p className="clear-clipboard">
        <Icon name="check" />
        The clipboard is empty.
      </p>
    )
  }
  return (
    <p className="clear-clipboard">
      <Icon name="check" />
      {copied}{' '}
      {state === 'refused' && 'The browser did not let the page clear the clipboard by itself. '}
      {state === 'waiting' && 'Keytag clears the clipboard in 60 seconds, whatever it holds then. '}
      {state === 'clearing' && 'Keytag clears the clipboard when you return to this page. '}
      <TextButton onClick={() => void clear()}>Clear the clipboard</TextButton>
      {state === 'kept' || state === 'refused' ? (
        <TextButton onClick={() => setState('waiting')}>Clear it in 60 seconds</TextButton>
      ) : (
        <TextButton onClick={() => setState('kept')}>Keep it</TextButton>
      )}
    </p>
  )
}
