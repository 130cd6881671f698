import './Skeleton.css'

/** A placeholder of the size of the coming words. */
export function Skeleton(props: {
  /** Widths are classes, because the policy forbids style attributes in markup. */
  readonly width: '5ch' | '7ch' | '10ch' | '14ch' | '15ch' | '17ch' | '18ch' | '22ch'
}) {
  return <span className="skeleton" data-width={props.width} aria-hidden="true" />
}
