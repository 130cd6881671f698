import { useQuery } from '@tanstack/react-query'
import { queriesOf } from '../../cache/query-cache.ts'
import { useKeytag } from '../../keytag.tsx'

/**
 * The public key that signs the requests of this browser, as `askers` lists it. `undefined` until it is read,
 * and where the browser keeps no data. The first reading makes the key.
 */
export function useAskerKey(): { readonly key: string | undefined; readonly isListed: boolean } {
  const keytag = useKeytag()
  const { data } = useQuery(
    {
      queryKey: ['asker-key'],
      queryFn: async () => (await (await keytag.requests()).sender()).publicKey,
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    },
    queriesOf(keytag),
  )
  return { key: data, isListed: data !== undefined && keytag.config.own.askers.includes(data) }
}
