import { nearestTo } from '../../../core/errors/nearest/nearest.ts'
import { NearEntries } from './NearEntries.tsx'

/** The explanations near to words that no error has all of. */
export default function NearSearch({ looked }: { readonly looked: string }) {
  const nearest = nearestTo(looked, true)
  if (nearest.length === 0) return null
  return (
    <section className="entry-group" aria-labelledby="errors-near">
      <h2 id="errors-near">Near to your words</h2>
      <NearEntries entries={nearest} />
    </section>
  )
}
