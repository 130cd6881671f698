import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Refusals about the person on the other side of a message. The token is fine in all of them. */
export const messagePeople: readonly Entry[] = [
  {
    id: '230-consent',
    says: { code: 230 },
    wordings: met(
      'chatwoot, and Meta’s page on the user profile of Instagram',
      '(#230) User consent is required to access user profile',
      'User consent is required',
    ),
    title: 'This person has not written to the account yet',
    meaning:
      'Meta shows a person’s profile only after the person has written. The token and the permission are fine.',
    cause: 'The person only commented, came from an ad, or got a message without answering it.',
    who: 'nobody',
    steps: [
      'Go on without the name and the picture.',
      'Ask again after the person has written, or has pressed an icebreaker or the menu.',
    ],
    remedies: [],
    retry: 'later',
    source: { known: 'documented', where: 'Meta, Instagram Messaging: User profile' },
    isHollow: true,
  },
  {
    id: '9010',
    says: { code: 9010, subcodes: [2534014] },
    wordings: met(
      'chatwoot pull request 11496, and Meta’s error codes of Instagram messaging',
      'No matching Instagram user',
    ),
    title: 'Meta knows no such person for this account',
    meaning: 'The ID in the call does not belong to anybody who has written to this account.',
    cause:
      'It is another kind of ID, the ID of another account’s chat, or the test that Meta’s App Review sends.',
    who: 'developer',
    steps: [
      'Use the sender’s ID from the webhook of the same Instagram account.',
      'Do not use the Instagram user ID (1784…) or a username there.',
      'In an App Review test, keep the message and go on without a profile.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Instagram Messaging: Error codes; chatwoot' },
  },
  {
    id: '10903',
    says: { code: 10903 },
    wordings: met(
      'Help of AntBuddy, error codes of Facebook',
      "(#10903) This user can't reply to this activity.",
      'This user can’t reply to this activity',
    ),
    title: 'This comment takes no private reply',
    meaning: 'Meta does not let the Page write to the person who commented. The token is fine.',
    cause: 'The comment is older than 7 days, or the person has blocked the Page.',
    who: 'nobody',
    steps: [
      'Answer under the comment instead.',
      'Send private replies within 7 days after the comment.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Help of AntBuddy, error codes of Facebook' },
    isHollow: true,
  },
  {
    id: '2-2018344',
    says: { code: 2, subcodes: [2018344] },
    wordings: met(
      'Meta’s error codes of Messenger, and the help of SleekFlow',
      'Service temporarily unavailable … Privacy ToS not accepted',
      'Privacy ToS not accepted',
      'you need to accept the privacy ToS',
    ),
    title: 'The Page has not accepted Meta’s terms for labels',
    meaning: 'Meta says “temporarily unavailable”, and waits for a person. The token is fine.',
    cause: 'Nobody has accepted the privacy terms for custom labels as this Page.',
    who: 'page-owner',
    steps: [
      'Open the link that Meta’s answer names, facebook.com/<Page ID>/inbox/page_contact_tos, as an admin of the Page.',
      'Accept the terms there, and try again.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Messenger Platform: Error codes' },
  },
]
