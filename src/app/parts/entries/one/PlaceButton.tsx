import { type MetaPlace, placeAddress, placeNames } from '../../../../core/meta-places.ts'
import { ButtonLink } from '../../../ui/actions/Button.tsx'

/** The way to the page of Meta that fixes it. It comes first, so it is the main button. */
export function PlaceButton(props: {
  readonly place: MetaPlace
  /** The app whose dashboard is opened, if it is known. */
  readonly appId: string | undefined
}) {
  const { place, appId } = props
  return (
    <ButtonLink
      kind="main"
      href={placeAddress(place, appId)}
      target="_blank"
      rel="noopener noreferrer"
    >
      {placeNames[place]} at Meta
    </ButtonLink>
  )
}
