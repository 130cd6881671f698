import { useState } from 'react'
import type { Opened } from '../../../core/hand-over/hand-over.ts'
import { useKeytag } from '../../keytag.tsx'
import { useLoadedAhead } from '../../ui/lazy-part.tsx'
import type { KeptRequest } from './kept-requests.ts'
import { useRequests } from './use-requests.ts'

export type OpenedReply = Opened & { readonly client: string }

/** Most visits open no reply. Tokens, exports and the lock weigh as much as the screen. */
async function loadOpening() {
  const [{ open }, { OpenedReplyView }] = await Promise.all([
    import('../../../core/hand-over/hand-over.ts'),
    import('./OpenedReplyView.tsx'),
  ])
  return { open, View: OpenedReplyView }
}

/** Opens a reply with the keys of this browser. The request is answered before anything is shown. */
export function useOpenReply(onOpened?: () => void) {
  const { now } = useKeytag()
  const { all, keep } = useRequests()
  const [opened, setOpened] = useState<Awaited<ReturnType<typeof opening>>>()
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  // For a reply that is opened without a network.
  useLoadedAhead(loadOpening)
  const opening = async (given: string | Uint8Array) => {
    // Before the key is spent: a reply that is open needs its screen.
    const { open, View } = await loadOpening()
    const kept = await all()
    const reply = await open(given, kept, now())
    const answered = kept.find(({ request }) => request.id === reply.request.id)
    if (answered) await keep(toAnswered(answered, reply.digest, now()))
    return { View, reply: { ...reply, client: answered?.client ?? '' } }
  }
  const openReply = async (given: string | Uint8Array) => {
    setBusy(true)
    setFailure(undefined)
    try {
      const found = await opening(given)
      onOpened?.()
      setOpened(found)
    } catch (fault) {
      setFailure(fault)
    } finally {
      setBusy(false)
    }
  }
  return { opened, failure, isBusy, openReply }
}

/** The key has done its work, and one leak must not open what comes later. */
function toAnswered(kept: KeptRequest, digest: string, now: Date): KeptRequest {
  return { ...kept, privateKey: undefined, answeredBy: digest, answeredAt: now }
}
