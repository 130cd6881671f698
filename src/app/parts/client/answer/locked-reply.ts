import type { Sealed } from '../../../../core/hand-over/hand-over.ts'

/** A sealed reply and the names inside it. It holds no token that can be read. */
export type LockedReply = {
  readonly sealed: Sealed
  readonly pages: readonly { readonly name: string; readonly account: string | undefined }[]
  /** Given if the tokens inside live for hours and not for weeks. */
  readonly keysEndAt: Date | undefined
}

/** The way in which a reply left the page. */
export type SentHow = 'copied' | 'linked' | 'saved' | 'shared'
