import { type ReactNode, useEffect, useState } from 'react'
import { type Brand, Head } from './Head.tsx'

type Meta = { fetch(request: Request): Promise<Response> }

/** Props of both simulated dialogs. */
export type SimulatedLogin = {
  /** The authorization request, plus an optional `world`. */
  address: URL
  /** A simulated Meta. */
  meta: Meta
  /** Follows the dialog's redirect. */
  leave: (url: string) => void
  /** Reports the words of a page on which Meta leaves the person standing, and its end. */
  onStay?: (words: string | undefined) => void
  /** Reports a change of scenario, so that the app can put it into the address. */
  onWorld?: (id: string) => void
}

/** The answer to the request; `undefined` until it has arrived. */
export function useOpening<Answer>(
  request: string,
  meta: Meta,
  askAbout: (address: URL, meta: Meta) => Promise<Answer>,
): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    let isOver = false
    void askAbout(new URL(request), meta).then(login => {
      if (!isOver) setAnswer(() => login)
    })
    return () => {
      isOver = true
    }
  }, [request, meta, askAbout])
  return answer
}

/** The dialog before that answer: the same for every request, and alone, so that nothing moves when it comes. */
export function Opening({ brand }: { brand: Brand }): ReactNode {
  return (
    <div className="sim-grid">
      <section className="sim-dialog" data-brand={brand.id} aria-busy="true">
        <Head brand={brand} actor={undefined} />
      </section>
    </div>
  )
}
