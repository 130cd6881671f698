/**
 * Meta's two setups, which never mix: other dialogs, app IDs, permissions, hosts and tokens. Facebook
 * Login answers with tokens, Instagram Login with a code.
 */
export const families = ['facebook-login', 'instagram-login'] as const
export type Family = (typeof families)[number]
