/**
 * Meta's two login setups. They share no dialog, app ID, permission, host or token. Facebook Login answers
 * with tokens, Instagram Login with a code.
 */
export const families = ['facebook-login', 'instagram-login'] as const
export type Family = (typeof families)[number]

/** The name that Meta and people use. */
export const familyNames: Readonly<Record<Family, string>> = {
  'facebook-login': 'Facebook Login',
  'instagram-login': 'Instagram Login',
}
