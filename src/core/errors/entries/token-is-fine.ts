/** The refusal is about the post. */
export const tokenIsFine = 'The token is fine: a new login changes nothing.'
