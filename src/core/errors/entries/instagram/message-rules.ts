import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

const table = 'Meta, Messenger Platform: Error codes'
const tokenIsFine = 'The token and the permission are fine.'

/** Rules of messages that stop a message after the token was accepted. */
export const messageRules: readonly Entry[] = [
  {
    id: '1200',
    says: { code: 1200 },
    wordings: met(
      'Meta’s earlier list for Messenger, and answers in public code',
      '(#1200) Temporary send message failure. Please try again later.',
      'Temporary send message failure',
    ),
    title: 'Meta could not send the message at this moment',
    meaning: `A fault on Meta’s side that mostly passes. ${tokenIsFine}`,
    cause:
      'Meta’s service for messages was busy. If it stays, a field of the message does not fit.',
    who: 'meta',
    steps: [
      'Send the message again after a minute, a few times at most.',
      'If it fails each time: send plain text. If that goes through, the template has a fault.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'documented', where: 'Meta’s earlier list for Messenger' },
  },
  {
    id: '100-2018047',
    says: { code: 100, subcodes: [2018047, 2018074, 2018109, 2018294] },
    wordings: met(
      table,
      '(#100) Upload attachment failure.',
      'Upload attachment failure',
      'Ocorreu um erro ao carregar o anexo',
      'Attachment size exceeds allowable limit',
      'Video upload timed out or video is corrupted',
    ),
    title: 'Meta could not take the file of the message',
    meaning: `The message has a picture, a video or a file that Meta could not load. ${tokenIsFine}`,
    cause:
      'The type in the call is another than the file’s, the address does not deliver the file at once, the file is larger than 25 MB, or the attachment belongs to another Page.',
    who: 'developer',
    steps: [
      'Give the type that the file has: image, video, audio or file.',
      'Open the address in a private window: it must show the file itself at once.',
      'Or upload the file first, and send its attachment_id.',
    ],
    remedies: [],
    retry: 'later',
    source: { known: 'documented', where: table },
  },
  {
    id: '10-1893063',
    says: { code: 10, subcodes: [1404170, 1893063] },
    wordings: met(table, 'You are temporarily restricted from sending messages'),
    title: 'Meta has stopped this Page’s messages for now',
    meaning: 'Meta holds the Page’s messages against its rules. A new login changes nothing.',
    cause: 'Too many people blocked or reported the Page, or the messages broke a rule.',
    who: 'page-owner',
    steps: [
      'On facebook.com, as the Page: open Page status, and read what Meta names.',
      'Wait until the restriction ends, or ask Meta to look again there.',
    ],
    remedies: [],
    retry: 'later',
    source: { known: 'documented', where: table },
  },
  {
    id: '10-1893015',
    says: { code: 10, subcodes: [1893015, 1893016, 2018352, 2018354] },
    wordings: met(table, 'This user has currently stopped notification messages for this topic'),
    title: 'A rule of marketing messages stops this one',
    meaning: `The person has stopped the topic, or was asked or written to too often. ${tokenIsFine}`,
    cause: 'Meta lets one request per topic through, and keeps the rhythm that the person chose.',
    who: 'nobody',
    steps: ['Leave this person out of this round, and go on with the others.'],
    remedies: [],
    retry: 'no',
    isHollow: true,
    source: { known: 'documented', where: table },
  },
  {
    id: '2018247',
    says: { ownCodes: [2018218, 2018247], subcodes: [2018218, 2018247] },
    wordings: met(
      table,
      'Insufficient permission to access user profile',
      'No profile available for this user',
    ),
    title: 'Meta does not show this person’s profile',
    meaning: 'Messages work. The profile of the person on the other side is not given.',
    cause:
      '2018247: the app lacks pages_messaging or Advanced Access to it, or asks for a field that needs more. 2018218: the person’s account was made with a phone number, and has no profile to show.',
    who: 'developer',
    steps: [
      'Ask for first_name, last_name and profile_pic only.',
      '2018247: see that the Page token has pages_messaging. People without a role on the app need Advanced Access.',
      'Go on without the name where Meta gives none.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: table },
  },
  {
    id: '2018321',
    says: { ownCodes: [2018321], subcodes: [2018321] },
    wordings: met(table, 'The chat is currently controlled by Messenger'),
    title: 'Messenger itself is asking this person questions',
    meaning: `Until that is over, no app may write in the chat. ${tokenIsFine}`,
    cause: 'The person came from an ad with an automated flow of questions.',
    who: 'nobody',
    steps: ['Send the message again after the flow has ended.'],
    remedies: [],
    retry: 'later',
    source: { known: 'documented', where: table },
  },
  {
    id: '36103',
    says: { ownCodes: [36103] },
    wordings: met(table, 'This IG account is not eligible for API yet'),
    title: 'Instagram’s message API does not take this account yet',
    meaning: 'Meta opens the API for messages to accounts step by step. The login worked.',
    cause: 'The account is not among those that Meta has let in, often a creator account.',
    who: 'meta',
    steps: [
      'Try again after some weeks.',
      'Or switch the account to a business account, and link it to its Page again.',
    ],
    remedies: [],
    retry: 'later',
    source: { known: 'documented', where: `${table}; the second step is a guess` },
  },
]
