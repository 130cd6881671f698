import type { Entry } from '../entry.ts'
import { said, searched } from './complaint.ts'
import {
  appReview,
  basicDisplay,
  byProgram,
  inVain,
  invited,
  isBasicDisplayOver,
  isQuestion,
  loginOfInstagram,
  needing,
  noTester,
  over,
  permissions,
  personalAccount,
  publishing,
  tester,
  uses,
  which,
  whichLogin,
} from './question-words.ts'
import { wondering } from './words.ts'

const noRefusal =
  /^(?!.*\b(?:reject\w{0,3}|refus\w{1,3}|declined|denied|fail\w{0,3}|not approved|unable|can['’]?t|pending|takes?)\b)/i

/** Questions of people who are about to build something. No call has failed yet. */
export const questions: readonly Entry[] = [
  {
    id: 'app-review-needed',
    complaints: [
      said(appReview, needing, isQuestion),
      said(
        appReview,
        /\b(?:apps?)\b.{0,50}\breview(?:ed)?\b/i,
        /\b(?:facebook|fb|meta|instagram|wanna|complex|avoid)\b/i,
        noRefusal,
      ),
      said(
        /\b(?:go(?:ing)?|switch\w{0,3}|mak\w{1,3}|turn\w{0,3}|set|publish\w{0,3}|put\w{0,4}|tak\w{1,3})\b.{0,40}\blive\b/i,
        /\b(?:requires?|asks?|needs?|wants?|demands?)\b.{0,30}\b(?:permissions?|access)\b.{0,20}\b(?:verif\w{1,9}|review\w{0,2}|approv\w{1,3})/i,
      ),
    ],
    example: 'Do I need App Review for my own account?',
    title: 'App Review is for the accounts of other people',
    meaning:
      'Without it an app has Standard Access. That serves everybody who has a role on the app.',
    cause:
      'Advanced Access serves people without a role. Meta gives it for each permission, by App Review.',
    who: 'nobody',
    steps: [
      'Only your own Pages and accounts: no review. Have a role on the app, and log in with that account.',
      'A few people you know: add them under App roles. Each must accept the invitation.',
      'Anybody else: App Review for each permission, and the app must be live. Meta then asks for business verification too.',
    ],
    remedies: ['start-again'],
    place: 'app-review',
    source: { known: 'documented', where: 'Meta’s page on access levels' },
    isHollow: true,
  },
  {
    id: 'personal-account',
    complaints: [said(personalAccount, publishing, byProgram, wondering)],
    example: 'Can I post to a personal account with the API?',
    title: 'The API serves professional accounts and Pages, not personal ones',
    meaning:
      'Instagram’s API works for business and creator accounts. On Facebook an app posts to Pages, not to a person’s profile.',
    cause:
      'Basic Display, which read personal Instagram accounts, ended on 4 December 2024. The permission to post to profiles, publish_actions, has ended too.',
    who: 'page-owner',
    steps: [
      'In the Instagram app: Settings › Account type, and switch to a creator or business account.',
      'Then Instagram Login reaches it without a Page. For Facebook Login, connect it to a Page.',
      'On Facebook: make a Page, and post there with its Page token.',
    ],
    remedies: ['start-again'],
    source: {
      known: 'documented',
      where: 'Meta’s changelog of the Instagram platform, and its page on permissions',
    },
    isHollow: true,
  },
  {
    id: 'basic-display-ended',
    complaints: [
      said(basicDisplay, over),
      said(basicDisplay, isQuestion),
      searched(/^(?:the )?(?:instagram )?basic[ -]display(?: api)?\W{0,3}$/i, basicDisplay),
      said(isBasicDisplayOver),
      said(
        /\b(?:instagram|insta|ig)(?:['’]s)?(?: \w+)? api\b/i,
        /\b(?:is|was|been|got|has) (?:now |been )?(?:deprecated|discontinued|shut ?down|removed|retired|sunset|disabled|closed)\b|\bno longer (?:exists?|available|supported)\b/i,
      ),
    ],
    example: 'The Instagram Basic Display API stopped working.',
    title: 'The Basic Display API ended on 4 December 2024',
    meaning: 'Every call to it answers with an error. Its tokens begin IGQV or IGQW.',
    cause: 'Meta has replaced it with the Instagram API with Instagram Login.',
    who: 'developer',
    steps: [
      'In the Instagram app: switch the account to business or creator. Personal accounts have no API any more.',
      'App Dashboard › Instagram › API setup with Instagram login: take the Instagram app ID from there.',
      'Ask for instagram_business_basic instead of user_profile and user_media.',
      'Log in again: the new token begins IGAA, and goes to graph.instagram.com.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s changelog of the Instagram platform' },
    isHollow: true,
  },
  {
    id: 'tester-invitation',
    complaints: [said(tester, invited, inVain), said(tester, noTester)],
    example: 'I invited a tester and it does not work.',
    title: 'A tester counts only after accepting the invitation',
    meaning: 'Until then the app treats the person like a stranger, and Meta refuses the login.',
    cause:
      'The invitation was not accepted, went to another account, or gives the other kind of role: “Tester” is for Facebook Login, “Instagram tester” for Instagram Login.',
    who: 'person',
    steps: [
      'App Dashboard › App roles › Roles: the person must not be listed as pending.',
      'Instagram tester, as that account: Instagram › Settings › Website permissions › Apps and websites › Tester invites: accept.',
      'Tester of Facebook Login: the invitation should be among the person’s notifications on Facebook, or at developers.facebook.com/requests.',
      'Log in with the account that accepted, and with no other one in the same browser.',
    ],
    remedies: ['start-again'],
    place: 'app-roles',
    source: { known: 'reported', where: 'Developers’ issues' },
  },
  {
    id: 'permissions-needed',
    complaints: [said(permissions, which, needing, uses, isQuestion)],
    example: 'Which permissions do I need for reels?',
    title: 'Which permissions are for what',
    meaning: 'Each login has permissions of its own. The names of one do not work in the other.',
    cause:
      'Facebook Login always needs instagram_basic, pages_show_list and pages_read_engagement. Instagram Login always needs instagram_business_basic.',
    who: 'nobody',
    steps: [
      'Posts, reels and stories: instagram_content_publish. Instagram Login: instagram_business_content_publish. Posts of a Page: pages_manage_posts.',
      'Messages: instagram_manage_messages and pages_manage_metadata, with the Page token. Instagram Login: instagram_business_manage_messages.',
      'Comments: instagram_manage_comments. Instagram Login: instagram_business_manage_comments.',
      'Insights: instagram_manage_insights. Instagram Login: instagram_business_manage_insights. Insights of a Page: read_insights.',
      'Pages of a business portfolio: business_management too.',
      'Paste a login link here: Keytag says which of its permissions have ended, and which do not exist.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s reference of permissions' },
    isHollow: true,
  },
  {
    id: 'which-login',
    complaints: [said(whichLogin), said(loginOfInstagram)],
    example: 'Instagram Login or Facebook Login, which one?',
    title: 'Instagram Login is for one account, Facebook Login for Pages and their accounts',
    meaning:
      'Both reach professional accounts, and both can publish and answer. Tokens of one do not work with the other.',
    cause:
      'Facebook Login goes through a Page that the account is connected to. Instagram Login has no Pages.',
    who: 'nobody',
    steps: [
      'Facebook Login: for Pages, for many accounts at once, and for ads, hashtags and tagged products. A browser gets its tokens without a server.',
      'Instagram Login: for an account without a Page. It answers with a code, so it needs a server or a command for the exchange.',
      'Instagram Login’s tokens live 60 days and are refreshed. Page tokens made with a long-lived User token have no end date.',
      'Both can be tried here, in the simulated Meta too.',
    ],
    remedies: ['start-again'],
    source: { known: 'documented', where: 'Meta’s pages on the two logins' },
    isHollow: true,
  },
]
