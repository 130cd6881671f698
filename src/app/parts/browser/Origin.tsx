import { useKeytag } from '../../keytag.tsx'

/** The origin of this copy. The build does not know it, and `early.ts` fills it in before it is seen. */
export function Origin() {
  return <span data-origin="">{useKeytag().config.origin}</span>
}
