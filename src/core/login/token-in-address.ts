/** True if an address names a token, also with percent-encoded letters or separators. */
export function holdsToken(address: string): boolean {
  const decoded = address.replace(/%([\da-f]{2})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return /(access_token|long_lived_token)=/.test(decoded)
}

/** `#_=_` and `#_` mean nothing. Facebook and Instagram append them. */
export function lastFragment(fragment: string): string {
  return (
    fragment
      .replace(/#?_(=_)?$/, '')
      .split('#')
      .pop() ?? ''
  )
}
