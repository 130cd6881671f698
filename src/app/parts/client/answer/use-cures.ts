import { useQuery } from '@tanstack/react-query'
import type { ClientCures } from '../../../../core/doctor/client-cures.ts'
import type { Examination } from '../../../../core/doctor/examine.ts'
import type { Ghost } from '../../../../core/doctor/ghosts.ts'
import { queriesOf } from '../../../cache/query-cache.ts'
import { useKeytag } from '../../../keytag.tsx'
import type { Session } from '../../../login.ts'
import type { CureMessages } from '../../../messages/cures/en.ts'
import { cureMessages } from '../../../messages/cures/load.ts'
import type { Language } from '../../../messages/languages.ts'

/** The doctor's cures for a client, with their texts. */
export type Cures = {
  readonly texts: CureMessages
  /** By Page ID. */
  readonly ofPages: ReadonlyMap<string, ClientCures>
  readonly ghosts: readonly { readonly ghost: Ghost; readonly cures: ClientCures }[]
  readonly ofList: ClientCures
}

/** `undefined` until the doctor has ended and the texts are here: nothing is told that may change. */
export function useCures(
  session: Session,
  language: Language,
  examination: Examination | undefined,
): Cures | undefined {
  const { now } = useKeytag()
  const ended = examination?.evidence.complete ? examination : undefined
  const { data } = useQuery(
    {
      queryKey: ['client-cures', session.id, language, ended?.evidence.list.pages.length],
      enabled: ended !== undefined,
      queryFn: async () => {
        const [{ curesOfGhost, curesOfList, curesOfPages }, texts] = await Promise.all([
          import('../../../../core/doctor/client-cures.ts'),
          cureMessages[language](),
        ])
        if (!ended) return null
        const { evidence, ghosts } = ended
        return {
          texts,
          ofPages: curesOfPages(ended, now()),
          ghosts: ghosts.map(ghost => ({ ghost, cures: curesOfGhost(ghost, evidence) })),
          ofList: curesOfList(ended, now()),
        }
      },
    },
    queriesOf(session),
  )
  return data ?? undefined
}
