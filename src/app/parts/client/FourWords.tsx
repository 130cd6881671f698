import { useQuery } from '@tanstack/react-query'
import type { Request } from '../../../core/hand-over/request.ts'
import { wordsOf } from '../../../core/hand-over/words.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import { useKeytag } from '../../keytag.tsx'
import './FourWords.css'

/** Four words that both sides compare on the phone, in the language of the request. */
export function FourWords({ request }: { readonly request: Request }) {
  const { data } = useQuery(
    {
      queryKey: ['four-words', request.id, request.recipient, request.spare, request.language],
      queryFn: () => wordsOf(request),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    },
    queriesOf(useKeytag()),
  )
  return (
    <p className="four-words" lang={request.language} translate="no" aria-busy={!data}>
      {data?.map(word => (
        <span key={word}>{word} </span>
      ))}
    </p>
  )
}
