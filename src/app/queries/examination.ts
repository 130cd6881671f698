import { queryOptions } from '@tanstack/react-query'
import type { Page } from '../../core/accounts/page.ts'
import type { Examination } from '../../core/doctor/examine.ts'
import type { Session } from '../login.ts'
import { permissionsQuery, personQuery } from './person.ts'

/** A list that has ended, for the doctor. */
type EndedList = {
  readonly pages: readonly Page[]
  readonly progress: 'done' | 'stopped' | 'failed'
  readonly failure: Error | null
}

/** The doctor's calls: made once the list has ended, so that they delay nothing. */
export function examinationQuery(session: Session, list: EndedList) {
  const { id, grant, graph } = session
  const queryKey = ['examination', id, list.progress, list.pages.length] as const
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }) => {
      const { examine } = await import('../../core/doctor/examine.ts')
      return examine(
        {
          graph,
          grant,
          list,
          person: async () => toNamed(await client.fetchQuery(personQuery(session))),
          permissions: () => client.fetchQuery(permissionsQuery(session)),
          tell: (examination: Examination) => client.setQueryData(queryKey, examination),
        },
        signal,
      )
    },
  })
}

function toNamed({ id, name }: { id: string; name?: string | undefined }) {
  return { id, name: name || undefined }
}
