/** The call that a text tells of. */
export type CallInText = {
  /** `GET graph.facebook.com/v25.0/me/accounts`: the host and the path alone. */
  readonly call: string | undefined
  /** HTTP status. */
  readonly status: number | undefined
  /** The version that Meta really served. */
  readonly version: string | undefined
}

/** Reads curl's output, an HTTP dump, or an address in an error of a library. */
export function callIn(text: string): CallInText {
  const request = /^[> ]{0,3}(GET|POST|DELETE|PUT) (\/[\w./-]{0,200})[^\n]{0,4096} HTTP\//m.exec(
    text,
  )
  const address =
    /\b((?:graph|api|www)\.(?:facebook|instagram)\.com)((?:\/[\w.-]{1,100}){1,8})/i.exec(text)
  const host = /^[> ]{0,3}Host: ?([\w.-]{4,100})/im.exec(text)?.[1] ?? address?.[1]
  const method = request?.[1] ?? /(?:-X|--request)[ ='"]{1,2}(GET|POST|DELETE)\b/.exec(text)?.[1]
  const path = request?.[2] ?? address?.[2]
  const status =
    /\bHTTP\/[\d.]{1,3} (\d{3})\b/.exec(text)?.[1] ??
    /\b(?:status(?: ?code)?|StatusCodeError)["']?[:=]? {0,3}["']?([1-5]\d\d)\b/i.exec(text)?.[1]
  return {
    call: path === undefined ? undefined : `${method ? `${method} ` : ''}${host ?? ''}${path}`,
    status: status === undefined ? undefined : Number(status),
    version: /facebook-api-version: ?(v\d{1,3}\.\d{1,2})/i.exec(text)?.[1],
  }
}
