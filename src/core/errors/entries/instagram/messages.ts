import type { Entry } from '../../entry.ts'
import { advancedAccess } from '../../steps.ts'
import { anyOf, said } from '../../symptoms/complaint.ts'
import { not } from '../../symptoms/words.ts'
import { met } from '../../wordings.ts'

const messagingPolicy = 'Meta, Messenger Platform: Policy and errors'

/** Refusals of messages. The token is fine in all of them. */
export const messages: readonly Entry[] = [
  {
    id: '10-2534022',
    complaints: [
      said(
        /\b24[ -]?(?:h(?:ours?|rs?)?)\b/i,
        /\b(?:window|repl(?:y|ies|ying)|answer\w{0,3}|messag\w{1,4}|respon\w{1,5}|nachricht\w{0,2}|mensaje\w{0,1}|mensage\w{1,2})\b/i,
        anyOf(
          String.raw`${not}|\b(?:closed|outside|expired|over|restricted|after|past|passed|refused|error|how|only)\b`,
        ),
        /\b(?:facebook|fb|instagram|ig|messenger|customers?|chat\w{0,4}|inbox|bot|user|client|window)\b/i,
      ),
    ],
    says: { code: 10, subcodes: [2534022, 2018278, 2018065] },
    wordings: met(
      'composio issue 3604, and answers in public code',
      '(#10) This message is sent outside of allowed window.',
      'sent outside of allowed window',
      'outside the allowed window',
    ),
    title: 'The time to answer this person is over',
    meaning: 'A business may write only within 24 hours after the person’s last message.',
    cause:
      'The person wrote earlier, only commented, or wrote to another account. A new token changes nothing.',
    who: 'nobody',
    steps: [
      'Wait until the person writes again.',
      'For a human’s answer within 7 days: send messaging_type MESSAGE_TAG with the tag HUMAN_AGENT. Meta has to approve it first.',
      'To answer a comment: send one private reply with recipient comment_id.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: `Answers in public code; ${messagingPolicy}` },
  },
  {
    id: '200-advanced-access',
    says: { code: 200, subcodes: [2534048] },
    wordings: met(
      'chatwoot issue 11578, and answers in public code',
      '(#200) App does not have Advanced Access to instagram_manage_messages permission, and recipient user does not have role on app.',
      'App does not have Advanced Access to',
      'recipient user does not have role on app',
      'Cannot message users who are not admins, developers or testers of the app until pages_messaging permission is reviewed',
    ),
    title: 'The app may reach only people with a role on it',
    meaning:
      'The app has Standard Access to this permission. It cannot reach other people, although the login and the token are fine.',
    cause:
      'Advanced Access was not asked for, or App Review is not done. A published app can lack it too.',
    who: 'developer',
    steps: [
      'To test: give the other person the role “Tester” under App roles. They must accept.',
      advancedAccess,
    ],
    place: 'app-review',
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'chatwoot issue 11578, and answers in public code' },
  },
  {
    id: '100-2534037',
    says: { code: 100, subcodes: [2534037, 2018300], ownCodes: [2018300] },
    wordings: met(
      'chatwoot issue 6550, and notes in public code',
      "(#100) The action is invalid since it's not the thread owner.",
      "invalid since it's not the thread owner",
    ),
    title: 'Another app holds this conversation',
    meaning:
      'Only the app that holds a conversation may write in it. The token and the permission are fine.',
    cause:
      'Another tool is the default app for messages, somebody answered in the Instagram app, or the ID in the path is not the account of the token.',
    who: 'page-owner',
    steps: [
      'On facebook.com: Page settings › Advanced messaging › Conversation routing. Make this app the default for Instagram.',
      'Or let the app take the conversation with take_thread_control, and send the message again.',
      'With an Instagram Login token: write to /me/messages.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'chatwoot issue 6550; the causes are from public code' },
  },
  {
    id: '551',
    says: { code: 551, subcodes: [1545041, 2018108] },
    wordings: [
      ...met('Answers in public code', "(#551) This person isn't available right now."),
      ...met('Help of AntBuddy, in Vietnamese', 'Người này hiện không có mặt'),
    ],
    title: 'This person cannot get messages now',
    meaning: 'Meta does not deliver to this person. The token and the permission are fine.',
    cause: 'The person has blocked the account, deleted the chat, or left Facebook or Instagram.',
    who: 'nobody',
    steps: ['Skip this person, and go on with the others.'],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'Answers in public code; the causes are a guess' },
    isHollow: true,
  },
  {
    id: '10900',
    says: { code: 10900, subcodes: [2534023, 2534025] },
    wordings: met(
      'Notes in public code',
      '(#10900) Activity already replied to',
      'Activity already replied to',
    ),
    title: 'This comment has its private reply already',
    meaning: 'Meta lets you send one private reply to each comment.',
    cause: 'The reply was sent before, or two jobs handled the same comment.',
    who: 'developer',
    steps: ['Remember which comments you have answered, and leave them out.'],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Notes in public code' },
    isHollow: true,
  },
  {
    id: '10902',
    says: { ownCodes: [10901, 10902], subcodes: [2018292] },
    wordings: met(
      'php-graph-sdk issue 568, restfb issue 1165',
      '(#10902) This is not a Replyable activity',
      'This is not a Replyable activity',
      '(#100) Invalid comment_id parameter',
    ),
    title: 'Meta finds no comment there that takes a private reply',
    meaning:
      'Meta does not let the account answer this comment with a message. The token and the permission are fine.',
    cause:
      'Likely the comment is the account’s own, is deleted, is older than seven days, belongs to another Page, or the ID is not the comment’s.',
    who: 'developer',
    steps: [
      'Send the comment’s ID as the webhook gave it, with recipient comment_id.',
      'Use the token of the Page or account whose post has the comment.',
      'Leave out comments that are older than seven days.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'php-graph-sdk issue 568, restfb issue 1165; the causes are a guess',
    },
  },
  {
    id: '100-2018008',
    says: { code: 100, subcodes: [2018008] },
    wordings: met(
      'botframework-sdk issue 808, and notes in public code',
      '(#100) Failed to fetch the file from the url',
    ),
    title: 'Meta could not fetch the file of the message',
    meaning:
      'Meta’s servers load a picture or a file from its address, and this address did not deliver it. The token is fine.',
    cause: 'The address needs a login, redirects, is slow, or leads to a web page.',
    who: 'developer',
    steps: [
      'Open the address in a private window: it must show the file itself at once.',
      'Serve it over https, and send the message again.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'botframework-sdk issue 808, and notes in public code' },
  },
]
