import { type FaultKind, HandOverFault } from '../../../core/hand-over/fault.ts'
import { type Request, readRequest } from '../../../core/hand-over/request.ts'

/** A client's request as an address has it after its `#`. */
export type LinkedRequest =
  | { readonly kind: 'none' }
  | { readonly kind: 'request'; readonly request: Request; readonly link: string }
  | { readonly kind: 'fault'; readonly why: FaultKind }

export function requestInLink(hash: string): LinkedRequest {
  const link = hash.replace(/^#/, '')
  if (!/(^|&)(v|to|rid)=/.test(link)) return { kind: 'none' }
  try {
    return { kind: 'request', request: readRequest(link), link }
  } catch (fault) {
    if (fault instanceof HandOverFault) return { kind: 'fault', why: fault.why }
    throw fault
  }
}
