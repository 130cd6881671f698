import './Skeleton.css'

/** Holds the place of words on their way. */
export function Skeleton({ width }: { readonly width: string }) {
  return <span className="skeleton" style={{ inlineSize: width }} aria-hidden="true" />
}
