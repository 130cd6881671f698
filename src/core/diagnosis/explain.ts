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
import type { Finding } from './finding.ts'
import { type GraphEntry, graphEntries } from './graph-entries.ts'

type Words = Pick<Finding, 'title' | 'meaning' | 'steps' | 'remedies'>

/** Any failed call, in people's words. */
export function explain(failure: unknown, online: boolean): Finding {
  const graph = failure instanceof GraphError ? failure.graph : undefined
  const facts = hasFacts(failure) ? failure.facts : undefined
  return {
    severity: failure instanceof RateLimited ? 'hollow' : 'stop',
    ...wordsFor(failure, online),
    evidence: [
      ...(facts
        ? [[facts.call, facts.status === undefined ? 'no answer' : `${facts.status}`]]
        : []),
      ...(graph?.code === undefined ? [] : [['code', `${graph.code}`]]),
      ...(graph?.subcode === undefined ? [] : [['error_subcode', `${graph.subcode}`]]),
      ...(graph?.isTransient === undefined ? [] : [['is_transient', `${graph.isTransient}`]]),
      ...(facts ? [['Tries', `${facts.tries}`]] : []),
      ...(graph?.traceId === undefined ? [] : [['fbtrace_id', graph.traceId]]),
    ] as [string, string][],
    quote: graph?.userMessage ?? graph?.message,
  }
}

function wordsFor(failure: unknown, online: boolean): Words {
  if (failure instanceof GraphError) return wordsForGraph(failure)
  if (failure instanceof GraphUnreachable) {
    return online
      ? {
          title: 'Meta cannot be reached',
          meaning:
            'The browser got no answer and does not say why. A content blocker often is the cause: many block graph.facebook.com and graph.instagram.com.',
          steps: [
            'Switch the content blocker off for this page, or use a private window without extensions.',
            'Check that the network lets graph.facebook.com and graph.instagram.com through.',
          ],
          remedies: ['try-again'],
        }
      : {
          title: 'You are offline',
          meaning: 'This device has no network at the moment. What has arrived stays here.',
          steps: ['Get back online, then try again.'],
          remedies: ['try-again'],
        }
  }
  if (failure instanceof GraphTimeout) {
    return {
      title: 'Meta did not answer in time',
      meaning: 'Each try waited 15 seconds.',
      steps: ['Try again. On a slow network it may take more than one go.'],
      remedies: ['try-again'],
    }
  }
  if (failure instanceof NotGraph) {
    return (failure.facts.status ?? 0) >= 500
      ? notAnswering
      : {
          title: 'This answer is not from Meta',
          meaning:
            'A web page came back where Graph answers with data. A Wi-Fi sign-in page or a company filter does this.',
          steps: ['Open any website in another tab and finish the sign-in it shows.'],
          remedies: ['try-again'],
        }
  }
  if (failure instanceof AnswerUnreadable) return unreadable[failure.why]
  return {
    title: 'Something went wrong in Keytag',
    meaning: 'This is a fault of Keytag’s own, not of Meta’s and not of yours.',
    steps: ['Try again. If it comes back, report it.'],
    remedies: ['try-again'],
  }
}

function wordsForGraph(failure: GraphError): Words {
  const entry = graphEntries.find(candidate => fits(candidate, failure))
  if (entry) {
    return {
      title: entry.title,
      meaning: entry.meaning,
      steps: entry.steps,
      remedies: entry.remedy === undefined ? [] : [entry.remedy],
    }
  }
  if (failure instanceof RateLimited) {
    return {
      title: 'Meta asked for a pause',
      meaning:
        'Too many calls were made in the last hour, by this app, this person or this Page. The limit lifts by itself.',
      steps: ['Wait a few minutes, then go on. Nothing that has arrived is asked for again.'],
      remedies: ['try-again'],
    }
  }
  if (failure instanceof GraphUnavailable) return notAnswering
  if (failure instanceof PermissionMissing) {
    return {
      title: 'A permission is missing',
      meaning:
        'The person did not grant what this call needs, or the app has no Advanced Access for it.',
      steps: ['Log in again and leave all permissions ticked.'],
      remedies: ['log-in-again'],
    }
  }
  if (failure instanceof TokenRejected) {
    return {
      title: 'Meta does not accept the token',
      meaning: 'It is expired, revoked, or was never whole.',
      steps: ['Log in again to get a fresh token.'],
      remedies: ['log-in-again'],
    }
  }
  if (failure instanceof Blocked) {
    return {
      title: 'Meta has blocked this for now',
      meaning: 'Trying again does not help until Meta lifts the block.',
      steps: ['Open facebook.com as the person who logged in and look for a notice.'],
      remedies: [],
    }
  }
  return {
    title: 'Meta answered with an error Keytag does not know',
    meaning: 'What Meta said stands beside this.',
    steps: ['Search Meta’s documentation for the code.', 'Report it, so that Keytag learns it.'],
    remedies: ['try-again'],
  }
}

const notAnswering: Words = {
  title: 'Meta is not answering',
  meaning:
    'The login worked and the token is safe in this tab. Meta’s Graph API has a fault of its own at the moment.',
  steps: [
    'Try again in a minute.',
    'Look at metastatus.com for a known outage.',
    'Copy the User access token now: with it the Pages can be asked for later.',
  ],
  remedies: ['try-again'],
}

const unreadable: Readonly<Record<AnswerUnreadable['why'], Words>> = {
  'cut-off': {
    title: 'Meta’s answer was cut off',
    meaning: 'The end of it never arrived.',
    steps: ['Try again.'],
    remedies: ['try-again'],
  },
  'too-large': {
    title: 'Meta’s answer is too large',
    meaning: 'It is far bigger than any list of Pages, so Keytag stopped reading.',
    steps: ['Try again. If it comes back, report it.'],
    remedies: ['try-again'],
  },
  unexpected: {
    title: 'Meta’s answer has an unexpected form',
    meaning: 'It is not what the documentation promises.',
    steps: ['Try again. If it comes back, report it: Meta may have changed something.'],
    remedies: ['try-again'],
  },
}

function fits(entry: GraphEntry, { graph }: GraphError): boolean {
  return (
    entry.code === graph.code &&
    (entry.subcode === undefined || entry.subcode === graph.subcode) &&
    (entry.message === undefined || entry.message.test(graph.message ?? ''))
  )
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
