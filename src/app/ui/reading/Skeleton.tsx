import './Skeleton.css'

/** A placeholder of the size of the coming words. */
export function Skeleton({ width }: { readonly width: string }) {
  return <span className="skeleton" style={{ inlineSize: width }} aria-hidden="true" />
}
