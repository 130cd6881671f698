import { explain } from '../../../core/errors/explain.ts'
import { useOnline } from '../browser/use-online.ts'

/** The reason why a test stopped, as the start of a line. */
export default function WhyStopped({ failure }: { readonly failure: unknown }) {
  return `${explain(failure, useOnline()).title}. `
}
