import type { Comparison, Difference } from '../../../core/login/comparing/compare-uris.ts'
import { Status } from '../../ui/surface/Status.tsx'
import './UriComparer.css'

/** The outcome of a comparison of two redirect URIs, with the marked differences. */
export function UriVerdict({ comparison }: { readonly comparison: Comparison | undefined }) {
  return (
    <div role="status" className="uri-verdict">
      {comparison === undefined ? null : comparison.equal ? (
        <Status icon="check">The same, character by character.</Status>
      ) : (
        <>
          <Status icon="warning" tone="stop">
            {comparison.hints.length > 0 ? comparison.hints.join(' ') : 'They differ where marked.'}
          </Status>
          <p className="uri-differences">
            {comparison.differences.map((difference, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs of one comparison
              <Run key={index} difference={difference} />
            ))}
          </p>
          <p className="hint">
            <ins>Underlined</ins> is missing in what you registered. <del>Struck through</del> must
            go.
          </p>
        </>
      )}
    </div>
  )
}

function Run({ difference: { kind, text } }: { readonly difference: Difference }) {
  // Makes spaces at the ends visible.
  const visible = text.replaceAll(' ', '␣')
  if (kind === 'missing') return <ins>{visible}</ins>
  if (kind === 'extra') return <del>{visible}</del>
  return <span>{visible}</span>
}
