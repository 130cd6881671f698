import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Meta has switched off the app, its API access, or what the call does. */
export const appsSwitchedOff: readonly Entry[] = [
  {
    id: '200-switched-off',
    says: { code: 200 },
    wordings: met(
      'fbpages-telegram-bot issue 9, facepy issue 83',
      '(#200) Access to this data is temporarily disabled for non-active accounts due to changes we are making to the Facebook Platform',
      'Access to this data is temporarily disabled',
      '(#200) Feed story publishing to other users is disabled for this application',
      'publishing to other users is disabled for this application',
    ),
    title: 'Meta has switched off what this call does',
    meaning: 'No permission and no new token brings it back for this app.',
    cause:
      'Since 2013 no app posts to other people’s timelines. In 2018 Meta closed reading of strangers’ Pages for apps that had not passed App Review.',
    who: 'developer',
    steps: [
      'To read your own Page: use its Page token from /me/accounts.',
      'To read other people’s Pages: ask for Page Public Content Access in App Review.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues with code 200' },
  },
  {
    id: '200-deactivated',
    says: { code: 200 },
    wordings: met(
      'Developers’ code and logs',
      'API access deactivated. To reactivate, go to the app dashboard.',
      'API access deactivated',
    ),
    title: 'The app’s API access is switched off',
    meaning: 'Meta has deactivated the app’s access. The token is not at fault.',
    cause: 'A data use checkup or another notice in the App Dashboard was left unanswered.',
    who: 'developer',
    steps: ['Open the App Dashboard and follow the notice there.'],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ code and logs' },
    world: 'error-200-deactivated',
  },
  {
    id: '200-blocked',
    says: { code: 200 },
    wordings: met('claude-code issue 91036', 'API access blocked.', 'API access blocked'),
    title: 'Meta has blocked the API access of the app or of the person',
    meaning: 'Meta refuses every call of this app or this person. A new login changes nothing.',
    cause:
      'Likely the app or the Facebook account behind the token is restricted. Meta’s words do not say which.',
    who: 'developer',
    steps: [
      'Open the App Dashboard, and look for a notice and for Required actions.',
      'Open facebook.com/business-support-home as the person who logged in, and look for a restriction.',
      'Ask for a review there if one is offered.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'claude-code issue 91036; the causes are a guess' },
  },
  {
    id: '200-data-use',
    says: { code: 200 },
    wordings: met(
      'kirby3-instagram issue 8',
      'API access disrupted. Go to the App Dashboard and complete Data Use Checkup.',
      'API access disrupted',
      'complete Data Use Checkup',
      // CivicTechExchange issue 461, Meta’s mail.
      'Data Use Checkup is a new requirement that must be completed',
      'annual checkup to make sure your API access and data use comply',
    ),
    title: 'The Data Use Checkup of the app is due',
    meaning:
      'Meta pauses an app whose yearly checkup is not done by its date. The token is not at fault.',
    cause: 'The date has passed without an answer, or Meta’s mail names the date to come.',
    who: 'developer',
    steps: [
      'App Dashboard › Required actions: complete the Data Use Checkup.',
      'If calls fail already: try again with the same token.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'reported', where: 'kirby3-instagram issue 8' },
  },
  {
    id: '190-deleted',
    says: { code: 190 },
    wordings: met(
      'A captured answer',
      'Error validating application. Application has been deleted.',
      'Application has been deleted',
    ),
    title: 'The app was deleted',
    meaning: 'The app that made this token no longer exists.',
    cause: 'Deleted in the App Dashboard, by its owner or by Meta.',
    who: 'developer',
    steps: ['Log in with another app.'],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer; no page of Meta’s lists it' },
    world: 'error-190-deleted',
  },
]
