import { simulatedAppId } from '../../../config.ts'
import type { ClientLanguage } from '../../../core/client-languages.ts'
import type { Request } from '../../../core/hand-over/request.ts'
import { makeRequestId, makeRequestKey } from '../../../core/hand-over/request-key.ts'
import { type SenderKey, signRequest } from '../../../core/hand-over/sender.ts'
import { visible } from '../../../core/text/visible.ts'
import type { KeptRequest } from './kept-requests.ts'

/** The asker's choices for one request. */
export type RequestDraft = {
  readonly from: string
  readonly client: string
  readonly appId: string
  readonly permissions: readonly string[]
  readonly purpose: string
  readonly days: number
  readonly language: ClientLanguage
  readonly wantsUserToken: boolean
  readonly isRehearsal: boolean
  /** The public key of the asker's spare key; empty without one. */
  readonly spare: string
}

const day = 24 * 60 * 60 * 1000

/**
 * A request with a key pair of its own, signed by the asker's key. `identityText` is the private key as text: offer it once.
 *
 * @throws HandOverFault old-browser
 */
export async function makeRequest(
  draft: RequestDraft,
  sender: SenderKey,
  now: Date,
): Promise<{ readonly kept: KeptRequest; readonly identityText: string }> {
  const key = await makeRequestKey(now)
  const { isRehearsal } = draft
  const request: Request = {
    id: makeRequestId(),
    recipient: key.recipient,
    spare: draft.spare || undefined,
    family: 'facebook-login',
    appId: isRehearsal ? simulatedAppId : draft.appId,
    permissions: draft.permissions,
    from: visible(draft.from),
    purpose: visible(draft.purpose),
    language: draft.language,
    // A link has whole seconds.
    endsAt: new Date(Math.floor((now.getTime() + draft.days * day) / 1000) * 1000),
    wantsUserToken: draft.wantsUserToken,
    world: isRehearsal ? 'all-goes-well' : undefined,
    signature: undefined,
  }
  const kept: KeptRequest = {
    request: await signRequest(request, sender.privateKey),
    privateKey: key.privateKey,
    answeredBy: undefined,
    client: visible(draft.client),
    madeAt: now,
    answeredAt: undefined,
  }
  return { kept, identityText: key.identityText }
}
