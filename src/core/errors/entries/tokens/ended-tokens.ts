import type { Entry } from '../../entry.ts'
import { loginAgain, newTokens } from '../../steps.ts'
import { said } from '../../symptoms/complaint.ts'
import { met, shared } from '../../wordings.ts'

const handleErrors = 'Meta, Graph API: Handle errors'
/** A dead token is told with either code. */
export const dead = { code: 190, alsoCodes: [102] } as const

/** Tokens that Meta accepts no longer: ended sessions, removed apps, roles that are gone. */
export const endedTokens: readonly Entry[] = [
  {
    id: '190',
    says: { code: 190 },
    wordings: [
      ...shared('Meta’s documentation and many answers', 'Invalid OAuth access token.'),
      ...shared('facebook-android-sdk issue 59', 'Invalid OAuth 2.0 Access Token'),
      ...shared('Every answer of a dead session', 'Error validating access token'),
      ...shared('Logs of several programs', 'OAuthException - Invalid access token'),
    ],
    title: 'Meta refused this token',
    meaning: 'It is expired, revoked, or was never whole.',
    cause: 'Without a subcode Meta does not say which.',
    who: 'person',
    steps: [loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'documented', where: handleErrors },
  },
  {
    id: '190-data-access',
    says: { ...dead, subcodes: [493] },
    wordings: met(
      'hybridauth issue 957, MrSwitch/hello.js issue 548',
      "The access token is invalid since the user hasn't engaged the app in longer than 90 days.",
    ),
    title: 'Data access has ended',
    meaning:
      'The person has not used the app for more than 90 days. The token may not have expired yet, but Meta sends no data for it.',
    cause: 'Data access ends 90 days after each login, whatever the token’s own date says.',
    who: 'person',
    steps: [loginAgain, 'Next time, set a reminder before the 90 days end.'],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'documented',
      where: 'Meta, Auth vs Data; the subcode 493 from captured answers and Meta’s Android SDK',
    },
    world: 'error-190-data-access',
  },
  {
    id: '190-457',
    says: { ...dead, subcodes: [457] },
    title: 'The session began in a place that Meta no longer trusts',
    meaning: 'Meta ended the session because of its origin.',
    cause: 'Only the number is known: one developer calls it “session has invalid origin”.',
    who: 'person',
    steps: [loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'facebook-csharp-sdk issue 186' },
  },
  {
    id: '190-458',
    says: { ...dead, subcodes: [458], ownCodes: [412] },
    wordings: [
      ...met(
        'Captured answers',
        'Error validating access token: The user has not authorized application …',
        'The user has not authorized application',
        'Error validating access token: User … has not authorized application',
        'user has not authorised application',
        'User has not authorized application',
      ),
      ...met('restfb’s tests', 'App Not Installed'),
      ...met('facebook-android-sdk, code 412', "The user hasn't authorized the application"),
    ],
    title: 'The person removed the app',
    meaning:
      'They removed it in their Facebook settings. All their tokens for it have stopped working.',
    cause:
      'The app was removed under Settings › Business integrations or Apps and websites, or by “Revoke access” here. Or it was never allowed.',
    who: 'person',
    steps: [loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'documented', where: handleErrors },
    world: 'error-190-458',
  },
  {
    id: '190-460',
    says: { ...dead, subcodes: [460] },
    complaints: [
      {
        ...said(
          /\b(?:chang\w{1,3}|reset\w{0,4}|new)\b.{0,40}\bpasswords?\b|\bpasswords?\b.{0,20}\b(?:was |were |is |gets? )?(?:chang\w{1,3}|reset)\b|\bpasswort\w{0,3}\b.{0,20}\bge[aä]nder|\bcambi\w{1,4}\b.{0,20}\bcontrase|\b(?:mud|troc)\w{1,4}\b.{0,20}\bsenha\b/i,
          /\btokens?\b|\bsessions?\b|\bintegration\b|\bconnection\b|\bzugriffs?\w{0,10}\b/i,
          /\b(?:invalid\w{0,4}|no longer|expired?|error|stop(?:s|ped)?|not|n['’]?t|dead|fails?|ung[üu]ltig|nicht|inv[áa]lido|deja|deixou|how|why)\b|n['’]t\b/i,
        ),
        beside: /\b(?:facebook|fb|fbsdk|instagram|insta|ig|meta)\b/i,
      },
    ],
    wordings: [
      ...met(
        'Captured answers',
        'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
        'session has been invalidated because the user changed',
        'session has been invalidated because the user has changed the password',
      ),
      ...met('Developers’ issues', 'Session does not match current stored session'),
    ],
    title: 'Meta ended all earlier logins',
    meaning:
      'The person changed the password, or Facebook closed the session for security. Tokens from before no longer work.',
    cause: 'All tokens of that person have stopped working, Page tokens too.',
    who: 'person',
    steps: [loginAgain, newTokens],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'documented', where: `${handleErrors}; captured answers` },
    world: 'error-190-460',
  },
  {
    id: '190-461',
    says: { ...dead, subcodes: [461] },
    title: 'The app was removed and added again after this token was made',
    meaning: 'Tokens from before the removal no longer work.',
    cause: 'Only the number is known: one developer calls it “app reinstalled”.',
    who: 'person',
    steps: [loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'facebook-csharp-sdk issue 186' },
  },
  {
    id: '190-463',
    says: { ...dead, subcodes: [463] },
    wordings: [
      ...met(
        'Captured answers of Facebook and Instagram',
        'Error validating access token: Session has expired on Monday, 03-Aug-20 00:43:13 PDT. The current time is Thursday, 13-Aug-20 03:19:16 PDT.',
        'Session has expired on',
      ),
      ...met('sciyoshi/pyfacebook issue 77', 'Session has expired at unix time'),
      ...met(
        'Logs and notes in public code',
        'OAuthException - Session has expired',
        'OAuthException code 190: Session has expired',
        'OAuthException 190: Session has expired',
        'Error validating access token: Session has expired',
      ),
      ...met(
        'Meta’s table of error codes, in English and French',
        'Access token has expired',
        'Le token d’accès a expiré',
      ),
    ],
    title: 'This token has expired',
    meaning: 'The token has reached its end date. Meta does not renew expired tokens.',
    cause:
      'Short-lived tokens live one to two hours, long-lived ones about 60 days. Instagram’s can be refreshed before they end, not after.',
    who: 'person',
    steps: [loginAgain, 'Next time, take the long-lived token and set a reminder.'],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Captured answers of Facebook and Instagram' },
    world: 'error-190-463',
  },
  {
    id: '190-465',
    says: { ...dead, subcodes: [465] },
    wordings: [
      ...met(
        'Public code',
        "Error validating access token: The application does not belong to system user's businessor its aggregators's business",
        "application does not belong to system user's business",
      ),
      ...met(
        'The simulated Meta, in place of words that were not seen',
        'The system user does not belong to the business that owns the application',
      ),
    ],
    title: 'The system user does not belong to this app',
    meaning:
      'The token is a system user’s, and its business portfolio does not own or share the app.',
    cause: 'The app moved to another portfolio, or the token was made in the wrong one.',
    who: 'developer',
    steps: ['Make a token for a system user of the portfolio that owns the app.'],
    remedies: [],
    retry: 'no',
    source: {
      known: 'captured',
      where: 'An answer kept in public code; no page of Meta’s lists it',
    },
    world: 'error-190-465',
  },
  {
    id: '190-466',
    says: { ...dead, subcodes: [466] },
    title: 'A call of the app ended this token',
    meaning: 'The app itself, or a tool that uses it, revoked the token.',
    cause: 'Only the number is known: one developer calls it “invalidated through an API call”.',
    who: 'developer',
    steps: ['Look for code that deletes permissions or logs people out.', loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'facebook-csharp-sdk issue 186' },
  },
  {
    id: '190-467',
    says: { ...dead, subcodes: [467] },
    wordings: [
      ...met(
        'Answers kept in public code',
        'Error validating access token: This may be because the user logged out or may be due to a system error.',
        'This may be because the user logged out or may be due to a system error',
      ),
      ...met(
        'Public code',
        'The session is invalid because the user logged out.',
        'Token is invalid because user logged out',
      ),
    ],
    title: 'The token is no longer valid',
    meaning: 'Meta ended it before its end date.',
    cause: 'The person logged out everywhere, or Meta withdrew it. Meta does not say which.',
    who: 'person',
    steps: [loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'documented', where: `${handleErrors}; the words from public code` },
    world: 'error-190-467',
  },
]
