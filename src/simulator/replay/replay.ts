/** One recorded answer of a saved login. */
type RecordedAnswer = {
  readonly method: string
  /** With the query, made-up tokens included. */
  readonly address: string
  readonly status: number
  readonly body: string
  /** The reason why no readable answer came. */
  readonly failure: 'unreachable' | 'timeout' | 'not-graph' | 'cut-off' | 'too-large' | undefined
}

/**
 * Gives the recorded answers again: to the same request the same answers, in the same order, and then
 * the last one once more.
 */
export function createReplay(
  recorded: readonly RecordedAnswer[],
): (request: Request) => Promise<Response> {
  const answers = new Map<string, RecordedAnswer[]>()
  for (const answer of recorded) {
    const key = keyOf(answer.method, answer.address)
    const before = answers.get(key)
    if (before) before.push(answer)
    else answers.set(key, [answer])
  }
  return async request => {
    request.signal.throwIfAborted()
    const left = answers.get(keyOf(request.method, request.url))
    const answer = left && left.length > 1 ? left.shift() : left?.[0]
    return answer ? toResponse(answer) : notRecorded()
  }
}

/** Method, host, path and query. The version and the order of parameters say nothing. */
function keyOf(method: string, address: string): string {
  const { host, pathname, searchParams } = new URL(address)
  const query = [...searchParams].map(([name, value]) => `${name}=${value}`).sort()
  return `${method} ${host}${pathname.replace(/^\/v[\d.]+(?=\/)/, '')}?${query.join('&')}`
}

function toResponse({ status, body, failure }: RecordedAnswer): Response {
  if (failure === 'unreachable') throw new TypeError('Failed to fetch')
  if (failure === 'timeout') throw new DOMException('No answer in time.', 'TimeoutError')
  if (failure === 'not-graph') {
    return new Response('<!doctype html><title>Not Graph</title>', {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
  }
  // The text itself was not recorded.
  const text =
    failure === 'cut-off' ? '{"data":[{"id":' : failure === 'too-large' ? tooLarge() : body
  return new Response(text, {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
  })
}

/** Longer than anything that Graph sends. */
function tooLarge(): string {
  return ' '.repeat(2_100_000)
}

/** A guess would be worse than a refusal that says what it is. */
function notRecorded(): Response {
  const message = 'This call is not in the saved login.'
  return Response.json({ error: { message, type: 'OAuthException', code: 2500 } }, { status: 400 })
}
