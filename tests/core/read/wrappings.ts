/** An error as Graph sends it, before anybody prints it. */
export type GraphErrorBody = {
  readonly message: string
  readonly type: string
  readonly code: number | undefined
  readonly subcode: number | undefined
  readonly traceId: string
}

type Wrapping = {
  readonly name: string
  readonly write: (error: GraphErrorBody) => string
  /** A fact that this print omits. */
  readonly lacks?: 'subcode' | 'message'
}

/** How programs and people print an error of Graph's. */
export const wrappings: readonly Wrapping[] = [
  { name: 'JSON', write: error => json(error) },
  { name: 'JSON over lines', write: error => JSON.stringify(body(error), null, 2) },
  { name: 'JSON in JSON', write: error => nested(json(error), 1) },
  { name: 'JSON in JSON in JSON', write: error => nested(json(error), 2) },
  { name: 'JSON four deep', write: error => nested(json(error), 4) },
  { name: 'JSON in HTML', write: error => `<pre>${html(json(error))}</pre>` },
  { name: 'cut JSON', write: error => json(error).slice(0, -3) },
  {
    name: 'cut JSON in a log',
    write: error =>
      `Client error: 400 Bad Request response: ${json(error).slice(0, -9)} (truncated...)`,
  },
  { name: 'a batch answer', write: error => JSON.stringify([{ code: 400, body: json(error) }]) },
  { name: 'Python', write: error => python(body(error)) },
  {
    name: 'a Python exception',
    write: ({ message, type, code, subcode, traceId }) =>
      `FacebookError(code=${code},${subcode === undefined ? '' : `error_subcode=${subcode},`}message=${message},type=${type},fbtrace_id=${traceId})`,
  },
  {
    name: 'Ruby',
    write: error =>
      json(error)
        .replace(/"(\w+)":/g, '"$1"=>')
        .replace(/,"/g, ', "'),
  },
  {
    name: 'Elixir',
    write: error =>
      json(error)
        .replaceAll('{', '%{')
        .replace(/"(\w+)":/g, '"$1" => '),
  },
  {
    name: 'koala',
    write: ({ message, type, code, subcode, traceId }) =>
      `Koala::Facebook::AuthenticationError: type: ${type}, code: ${code}, error_subcode: ${subcode}, message: ${message}, x-fb-trace-id: ${traceId} [HTTP 400]`,
  },
  {
    name: 'restfb',
    write: ({ message, type, code, subcode }) =>
      `com.restfb.exception.FacebookOAuthException: Received Facebook error response of type ${type}: ${message} (code ${code}, subcode ${subcode}) '{"error":null}'`,
  },
  {
    name: 'print_r',
    write: ({ message, type, code, subcode }) =>
      `Array\n(\n    [error] => Array\n        (\n            [message] => ${message}\n            [type] => ${type}\n            [code] => ${code}\n            [error_subcode] => ${subcode}\n        )\n\n)`,
  },
  {
    name: 'var_dump',
    write: ({ message, type, code, subcode }) =>
      `array(4) {\n  ["message"]=>\n  string(${message.length}) "${message}"\n  ["type"]=>\n  string(14) "${type}"\n  ["code"]=>\n  int(${code})\n  ["error_subcode"]=>\n  int(${subcode})\n}`,
  },
  {
    name: 'JavaScript, with its stack',
    write: ({ message, type, code, subcode, traceId }) =>
      `AxiosError: Request failed with status code 400\n    at settle (/app/node_modules/axios/lib/core/settle.js:19:12)\n    at IncomingMessage.handleStreamEnd (/app/node_modules/axios/lib/adapters/http.js:572:11) {\n  response: {\n    status: 400,\n    data: { error: { message: ${js(message)}, type: '${type}', code: ${code}, error_subcode: ${subcode}, fbtrace_id: '${traceId}' } }\n  }\n}`,
  },
  {
    name: 'Android',
    write: ({ message, type, code, subcode }) =>
      `{HttpStatus: 400, errorCode: ${code}, subErrorCode: ${subcode}, errorType: ${type}, errorMessage: ${message}}`,
  },
  {
    name: 'Android’s exception',
    lacks: 'subcode',
    write: ({ message, type, code }) =>
      `com.facebook.FacebookServiceException: {FacebookServiceException: httpResponseCode: 400, facebookErrorCode: ${code}, facebookErrorType: ${type}, message: ${message}}`,
  },
  {
    name: 'iOS',
    write: ({ message, code, subcode }) =>
      `Error Domain=com.facebook.sdk.core Code=8 "(null)" UserInfo={com.facebook.sdk:FBSDKGraphRequestErrorGraphErrorCodeKey=${code}, com.facebook.sdk:FBSDKGraphRequestErrorGraphErrorSubcodeKey=${subcode}, com.facebook.sdk:FBSDKErrorDeveloperMessageKey=${message}}`,
  },
  {
    name: 'a line of a log',
    write: error =>
      `2026-11-29T10:15:02.123Z app[web.1]: [ERROR] Graph returned an error: ${json(error)}`,
  },
  {
    name: 'php-graph-sdk',
    lacks: 'subcode',
    write: ({ message, code }) =>
      `PHP Fatal error:  Uncaught Facebook\\Exceptions\\FacebookResponseException: (#${code}) ${message.replace(/^\(#\d+\) /, '')} in /var/www/app/vendor/facebook/FacebookResponseException.php:106`,
  },
  {
    name: 'curl with headers',
    write: error =>
      `> GET /v25.0/me/accounts HTTP/2\n> Host: graph.facebook.com\n< HTTP/2 400\n< content-type: application/json\n<\n${json(error)}`,
  },
  { name: 'a Markdown quote', write: error => quoted(JSON.stringify(body(error), null, 2)) },
  {
    name: 'a Markdown fence',
    write: error => `It says:\n\n\`\`\`json\n${json(error)}\n\`\`\`\nWhy?`,
  },
  {
    name: 'a Markdown table',
    write: ({ message, code, subcode }) =>
      `| field | value |\n|---|---|\n| code | ${code} |\n| error_subcode | ${subcode} |\n| message | ${message} |`,
  },
  {
    name: 'a line of its own for each',
    write: ({ message, code, subcode }) =>
      `Error code: ${code}\nSubcode: ${subcode}\nError message: ${message}`,
  },
  {
    name: 'a chat',
    write: ({ message, code, subcode }) =>
      `hi all, since yesterday I get “${message.replaceAll("'", '’')}” (code ${code}, subcode ${subcode}) on my server, nothing changed. any idea? thanks`,
  },
  { name: 'the words alone', lacks: 'subcode', write: ({ message }) => message },
  {
    name: 'the words in HTML',
    lacks: 'subcode',
    write: ({ message, code }) => `<div class="alert"><b>Error ${code}</b>: ${html(message)}</div>`,
  },
  {
    name: 'the numbers alone',
    lacks: 'message',
    write: ({ code, subcode }) => (subcode === undefined ? `${code}` : `${code}/${subcode}`),
  },
]

function body({ message, type, code, subcode, traceId }: GraphErrorBody) {
  return {
    error: {
      message,
      type,
      ...(code === undefined ? {} : { code }),
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      fbtrace_id: traceId,
    },
  }
}

function json(error: GraphErrorBody): string {
  return JSON.stringify(body(error))
}

function nested(text: string, depth: number): string {
  return depth === 0 ? text : nested(JSON.stringify({ level: 'error', body: text }), depth - 1)
}

function js(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`
}

function python(value: unknown): string {
  if (typeof value === 'string') return js(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([name, inner]) => `'${name}': ${python(inner)}`)
  return `{${entries.join(', ')}}`
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;')
    .replaceAll('<', '&lt;')
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n')
}
