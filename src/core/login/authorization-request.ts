/** The request to a dialog. RFC 6749 sections 4.1.1 and 4.2.1. */
export type AuthorizationRequest = {
  readonly address: string
  /** In sending order, not yet encoded. */
  readonly parameters: readonly Parameter[]
  readonly url: string
}

export type Parameter = readonly [name: string, value: string]

/** Encodes each value, so that none can end its parameter or start another. */
export function toAuthorizationRequest(
  address: string,
  parameters: readonly Parameter[],
): AuthorizationRequest {
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return { address, parameters, url: `${address}?${query}` }
}
