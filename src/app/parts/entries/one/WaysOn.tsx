import type { Remedy } from '../../../../core/errors/finding.ts'
import type { MetaPlace } from '../../../../core/meta-places.ts'
import { PlaceButton } from './PlaceButton.tsx'
import { type Acts, RemedyButton } from './RemedyButton.tsx'

/** The buttons of an answer. Meta's own page comes first if there is one, and then no other is the main button. */
export function WaysOn(
  props: {
    readonly place: MetaPlace | undefined
    readonly remedies: readonly Remedy[]
  } & Acts,
) {
  const { place, remedies, login, onTryAgain } = props
  return (
    <>
      {place && <PlaceButton place={place} appId={login?.appId} />}
      {remedies.map((remedy, index) => (
        <RemedyButton
          key={remedy}
          remedy={remedy}
          main={place === undefined && index === 0}
          login={login}
          onTryAgain={onTryAgain}
        />
      ))}
    </>
  )
}
