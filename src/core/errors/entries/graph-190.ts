import type { Entry } from '../entry.ts'
import { allTicked, loginAgain, onFacebook } from '../steps.ts'

export const graph190: readonly Entry[] = [
  {
    id: '190',
    says: { code: 190, message: /^(?:\(#190\) )?invalid oauth access token\.?$/i },
    title: 'Meta no longer accepts the token',
    meaning: 'It is expired, revoked, or was never whole.',
    cause: 'Without a subcode Meta does not say which.',
    who: 'person',
    steps: [loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    example: 'Invalid OAuth access token.',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  },
  {
    id: '190-page-permission',
    says: { code: 190, message: /must be granted before impersonating/i },
    title: 'A Page permission is missing',
    meaning: 'The token may not act as a Page, because no Page permission was granted.',
    cause:
      'It has the code of a dead token and is none: the Page permissions were declined or never asked for.',
    who: 'person',
    steps: [allTicked],
    remedies: ['log-in-again'],
    retry: 'no',
    example:
      "Any of the pages_read_engagement, pages_manage_metadata, pages_read_user_content, pages_manage_ads, pages_show_list or pages_messaging permission(s) must be granted before impersonating a user's page.",
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-190-page-permission',
  },
  {
    id: '190-data-access',
    says: { code: 190, message: /engaged the app in longer than 90 days/i },
    title: 'Data access has ended',
    meaning:
      'The person has not used the app for more than 90 days. The token may have time left; it opens nothing.',
    cause: 'Data access ends 90 days after each login, whatever the token’s own date says.',
    who: 'person',
    steps: [loginAgain, 'For the next time: a reminder before the 90 days are over.'],
    remedies: ['log-in-again'],
    retry: 'no',
    example:
      "The access token is invalid since the user hasn't engaged the app in longer than 90 days.",
    source: { known: 'documented', where: 'Meta, Auth vs Data; its subcode is not known' },
    world: 'error-190-data-access',
  },
  {
    id: '190-458',
    says: { code: 190, subcodes: [458], message: /has not authorized application/i },
    title: 'The app was removed',
    meaning:
      'The person took the app out of their Facebook settings. Every token of theirs died with it.',
    cause:
      'Removed under Settings › Business integrations or Apps and websites, by “Revoke access” here, or never allowed at all.',
    who: 'person',
    steps: [loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    example: 'Error validating access token: The user has not authorized application 1.',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
    world: 'error-190-458',
  },
  {
    id: '190-459',
    says: {
      code: 190,
      subcodes: [459, 490],
      message: /checkpoint|cannot access the app till you log in to www\.facebook\.com/i,
    },
    title: 'Facebook wants to check the person first',
    meaning:
      'A security check waits on facebook.com. Until it is passed, no token of this person works.',
    cause:
      'A login from an unusual place, or suspicion of a stolen account. Developers report the subcode 490 for the same.',
    who: 'person',
    steps: [onFacebook, loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    example:
      'Error validating access token: The user is enrolled in a blocking, logged-in checkpoint',
    source: {
      known: 'documented',
      where:
        'Meta, Graph API: Handle errors; that this text belongs to 459 is inferred. Developers quote another one: “You cannot access the app till you log in to www.facebook.com”',
    },
    world: 'error-190-459',
  },
  {
    id: '190-460',
    says: {
      code: 190,
      subcodes: [460],
      message:
        /session has been invalidated because the user changed their password|session does not match current stored session/i,
    },
    title: 'The token was reset',
    meaning: 'The password was changed, or Facebook closed the session for security.',
    cause: 'Every token of that person died with it, Page access tokens too.',
    who: 'person',
    steps: [loginAgain, 'Then put the new tokens wherever the old ones are in use.'],
    remedies: ['log-in-again'],
    retry: 'no',
    example:
      'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
    source: { known: 'captured', where: 'Captured answers' },
    world: 'error-190-460',
  },
  {
    id: '190-463',
    says: { code: 190, subcodes: [463], message: /session has expired on/i },
    title: 'This token has expired',
    meaning: 'Its time is over.',
    cause:
      'Short-lived tokens live one to two hours, long-lived ones about 60 days. Instagram’s can be refreshed before they end, not after.',
    who: 'person',
    steps: [loginAgain, 'For the next time: take the long-lived token, and a reminder.'],
    remedies: ['log-in-again'],
    retry: 'no',
    example:
      'Error validating access token: Session has expired on Monday, 03-Aug-20 00:43:13 PDT. The current time is Thursday, 13-Aug-20 03:19:16 PDT.',
    source: { known: 'captured', where: 'Captured answers of Facebook and Instagram' },
    world: 'error-190-463',
  },
  {
    id: '190-464',
    says: { code: 190, subcodes: [464], message: /not a confirmed user/i },
    title: 'The Facebook account is not confirmed',
    meaning: 'Meta does not let an unconfirmed account use apps.',
    cause:
      'An e-mail address or phone number that was never confirmed, or a check that is still open.',
    who: 'person',
    steps: [onFacebook, loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    example:
      'Error validating access token: Sessions for the user are not allowed because the user is not a confirmed user.',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-190-464',
  },
  {
    id: '190-465',
    says: { code: 190, subcodes: [465] },
    title: 'The system user does not belong to this app',
    meaning:
      'The token is a system user’s, and its business portfolio does not own or share the app.',
    cause: 'The app moved to another portfolio, or the token was made in the wrong one.',
    who: 'developer',
    steps: ['Make a token for a system user of the portfolio that owns the app.'],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
    world: 'error-190-465',
  },
  {
    id: '190-467',
    says: {
      code: 190,
      subcodes: [467],
      message: /session is invalid because the user logged out/i,
    },
    title: 'The token is no longer valid',
    meaning: 'Meta ended it before its time.',
    cause: 'The person logged out everywhere, or Meta withdrew it. Meta does not say which.',
    who: 'person',
    steps: [loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    example: 'Error validating access token: The session is invalid because the user logged out.',
    source: {
      known: 'documented',
      where: 'Meta, Graph API: Handle errors; the example is general knowledge',
    },
    world: 'error-190-467',
  },
  {
    id: '190-492',
    says: {
      code: 190,
      subcodes: [492],
      message: /administrator, editor, or moderator of the page/i,
    },
    title: 'The role on the Page is gone, or two-factor login is missing',
    meaning:
      'The person may no longer act as the Page, or its portfolio demands two-factor login. Graph does not tell these two apart.',
    cause:
      'The Page’s people changed, or its business portfolio began to demand two-factor authentication.',
    who: 'page-owner',
    steps: [
      'Ask the Page’s owner for access again.',
      'Switch two-factor login on at facebook.com.',
      loginAgain,
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    example:
      'The user must be an administrator, editor, or moderator of the page in order to impersonate it. If the page business requires Two Factor Authentication, the user also needs to enable Two Factor Authentication.',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-190-492',
  },
  {
    id: '190-unreadable',
    says: { code: 190, message: /cannot parse access token|malformed access token/i },
    title: 'This is not a whole token',
    meaning: 'Meta could not read it: it is cut off, changed, or of the other family.',
    cause:
      'Tokens that begin EAA work at graph.facebook.com, those that begin IGAA at graph.instagram.com. On the other’s host both look broken.',
    who: 'developer',
    steps: [
      'Compare the beginning and the length with where it came from: no space, no quote, no “access_token=” before it.',
      'Ask the host of its family.',
      loginAgain,
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    example: 'Invalid OAuth access token - Cannot parse access token',
    source: { known: 'captured', where: 'Captured answers, HTTP 401 and 400' },
    world: 'error-190',
  },
  {
    id: '190-other-family',
    says: { code: 190, message: /cannot parse access token/i, otherFamily: true },
    title: 'The token belongs to the other family',
    meaning:
      'It was sent to the host of the other login. Tokens of the two families are not interchangeable.',
    cause:
      'EAA… comes from Facebook Login and works at graph.facebook.com; IGAA… comes from Instagram Login and works at graph.instagram.com.',
    who: 'developer',
    steps: [
      'Ask the host of the token’s family.',
      'Or log in with the other family for a token of its own.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues: the same message on either host' },
  },
  {
    id: '190-signature',
    says: { code: 190, message: /bad signature/i },
    title: 'The token was changed on its way',
    meaning: 'Its form is right and its content is not: letters were lost or swapped.',
    cause:
      'A field that cuts long texts, a font that turns l into I, an editor that “corrects” it.',
    who: 'developer',
    steps: [
      'Copy the token again, as a whole.',
      'Keep it in a field without a length limit: there is no longest token.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    example: 'Bad signature',
    source: { known: 'captured', where: 'A captured answer' },
    world: 'error-190-signature',
  },
  {
    id: '190-deleted',
    says: { code: 190, message: /application has been deleted/i },
    title: 'The app was deleted',
    meaning: 'The app that made this token no longer exists.',
    cause: 'Deleted in the App Dashboard, by its owner or by Meta.',
    who: 'developer',
    steps: ['Log in with another app.'],
    remedies: ['start-again'],
    retry: 'no',
    example: 'Error validating application. Application has been deleted.',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
    world: 'error-190-deleted',
  },
]
