import {
  AnswerUnreadable,
  Blocked,
  type CallFacts,
  GraphError,
  GraphTimeout,
  GraphUnavailable,
  GraphUnreachable,
  NotGraph,
  PermissionMissing,
  RateLimited,
  TokenRejected,
} from '../graph/errors.ts'
import { redact } from '../redact.ts'
import { entryOf } from './entries.ts'
import type { Entry } from './entry.ts'
import type { Finding, Remedy } from './finding.ts'
import { matches } from './match.ts'

/** Any failed call, in people's words. */
export function explain(failure: unknown, online: boolean): Finding {
  const graph = failure instanceof GraphError ? failure.graph : undefined
  const facts = hasFacts(failure) ? failure.facts : undefined
  const quote = graph?.userMessage ?? graph?.message
  return {
    ...inWords(entryFor(failure, online)),
    evidence: [
      ...(facts
        ? [[facts.call, facts.status === undefined ? 'no answer' : `${facts.status}`]]
        : []),
      ...(graph?.code === undefined ? [] : [['code', `${graph.code}`]]),
      ...(graph?.subcode === undefined ? [] : [['error_subcode', `${graph.subcode}`]]),
      ...(graph?.isTransient === undefined ? [] : [['is_transient', `${graph.isTransient}`]]),
      ...(facts ? [['Tries', `${facts.tries}`]] : []),
      ...(graph?.traceId === undefined ? [] : [['fbtrace_id', redact(graph.traceId)]]),
    ] as [string, string][],
    quote: quote === undefined ? undefined : redact(quote),
  }
}

/** An entry as a finding, still without what was seen. */
export function inWords(entry: Entry): Omit<Finding, 'evidence' | 'quote'> {
  const { id, title, meaning, steps, retry, isHollow, who, place, source } = entry
  // "Try again later" needs a button where no other is offered.
  const mayRetry = entry.remedies.length === 0 && (retry === 'later' || retry === 'now')
  const remedies: readonly Remedy[] = mayRetry ? ['try-again'] : entry.remedies
  return {
    severity: isHollow ? 'hollow' : 'stop',
    ...{ title, meaning, steps, remedies, who, entry: id, known: source.known },
    ...(place === undefined ? {} : { place }),
  }
}

function entryFor(failure: unknown, online: boolean): Entry {
  if (failure instanceof GraphError) return entryForGraph(failure)
  if (failure instanceof GraphUnreachable) {
    return entryOf(online ? 'network-unreachable' : 'network-offline')
  }
  if (failure instanceof GraphTimeout) return entryOf('network-timeout')
  if (failure instanceof NotGraph) {
    return entryOf((failure.facts.status ?? 0) >= 500 ? 'network-outage' : 'network-not-graph')
  }
  if (failure instanceof AnswerUnreadable) return entryOf(`network-${failure.why}`)
  return entryOf('keytag-fault')
}

function entryForGraph(failure: GraphError): Entry {
  const { code, subcode, message, userTitle, userMessage } = failure.graph
  const text = [message, userTitle, userMessage].filter(words => words !== undefined).join('\n')
  const [best] = matches({ code, subcode, text })
  if (best) return best.entry
  if (failure instanceof RateLimited) return entryOf('613')
  if (failure instanceof GraphUnavailable) return entryOf('network-outage')
  if (failure instanceof PermissionMissing) return entryOf('200')
  if (failure instanceof TokenRejected) return entryOf('190')
  if (failure instanceof Blocked) return entryOf('368')
  return entryOf('unknown')
}

function hasFacts(failure: unknown): failure is { facts: CallFacts } {
  return (
    failure instanceof GraphError ||
    failure instanceof GraphUnreachable ||
    failure instanceof GraphTimeout ||
    failure instanceof NotGraph ||
    failure instanceof AnswerUnreadable
  )
}
