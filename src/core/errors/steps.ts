/* Steps that several entries share. */

export const later = 'Wait a few minutes, then try again.'
export const aPause = 'Wait a few minutes, then go on. Keytag keeps what has arrived.'
export const inAMinute = 'Try again in a minute.'
export const newLogin = 'Start a new login.'
export const newTokens = 'Then put the new tokens wherever the old ones are in use.'
export const outage = [
  inAMinute,
  'Look at metastatus.com for a known outage.',
  'Copy the User token now. You can load the Pages with it later.',
]
export const loginAgain = 'Log in again to get a fresh token.'
export const allTicked = 'Log in again and leave all permissions ticked.'
export const advancedAccess =
  'For people without a role on the app, ask for Advanced Access in App Review.'
export const onFacebook =
  'Open facebook.com as the person who logged in, and finish what it asks for.'
