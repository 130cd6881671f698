import { useQuery } from '@tanstack/react-query'
import { accountsQuery } from '../queries.ts'
import { useSharedQueryClient } from '../query-client.ts'
import type { Session } from '../session.tsx'

/** A list that loses its last reader is broken off; this one reads on while other screens are up. */
export default function KeepAsking({ session }: { readonly session: Session }) {
  useQuery({ ...accountsQuery(session), notifyOnChangeProps: [] }, useSharedQueryClient())
  return null
}
