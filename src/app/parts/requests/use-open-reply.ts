import { useState } from 'react'
import { type Opened, open } from '../../../core/hand-over/hand-over.ts'
import { useKeytag } from '../../keytag.tsx'
import type { KeptRequest } from './kept-requests.ts'
import { useRequests } from './use-requests.ts'

export type OpenedReply = Opened & { readonly client: string }

/** Opens a reply with the keys of this browser. The request is answered before anything is shown. */
export function useOpenReply(onOpened?: () => void) {
  const { now } = useKeytag()
  const { all, keep } = useRequests()
  const [opened, setOpened] = useState<OpenedReply>()
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const openReply = async (given: string | Uint8Array) => {
    setBusy(true)
    setFailure(undefined)
    try {
      const kept = await all()
      const reply = await open(given, kept, now())
      const answered = kept.find(({ request }) => request.id === reply.request.id)
      if (answered) await keep(toAnswered(answered, reply.digest, now()))
      onOpened?.()
      setOpened({ ...reply, client: answered?.client ?? '' })
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
