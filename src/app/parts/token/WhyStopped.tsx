import { explain } from '../../../core/errors/explain.ts'
import { useOnline } from '../browser/use-online.ts'

/** What broke a run off, as the beginning of a line. */
export default function WhyStopped({ failure }: { readonly failure: unknown }) {
  return `${explain(failure, useOnline()).title}. `
}
