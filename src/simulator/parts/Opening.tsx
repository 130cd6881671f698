import { type ReactNode, useEffect, useState } from 'react'
import { type Brand, Head } from './Head.tsx'

type Meta = { fetch(request: Request): Promise<Response> }

/** The door of either simulated dialog. */
export type SimulatedLogin = {
  /** The address that opened the dialog: the authorization request, plus optionally `world`. */
  address: URL
  /** A simulated Meta. */
  meta: Meta
  /** Goes to where the dialog sends the browser. */
  leave: (url: string) => void
  /** The scenario changed, so that the app can put it in the address. */
  onWorld?: (id: string) => void
}

/** What is said to the request before anybody pressed anything; `undefined` until it has been. */
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

/** The dialog while nothing has been said yet. */
export function Opening({ brand }: { brand: Brand }): ReactNode {
  return (
    <section className="sim-dialog" data-brand={brand.id} aria-busy="true">
      <Head brand={brand} actor={undefined} />
    </section>
  )
}
