import type { Entry } from '../../entry.ts'
import { services } from '../../service-names.ts'
import { said } from '../../symptoms/complaint.ts'
import { wish } from '../../symptoms/tasks/wishes.ts'
import { met } from '../../wordings.ts'

/** Strava checks a webhook with the same names as Meta, and YouTube with one of them. */
const ofOthers = String.raw`(?<!\b(?:strava|${services})\b\S{0,80})(?![^\n]{0,300}hub\.verify_token=strava\b)`
/** A hub of feeds names its topic. */
const noTopic = String.raw`(?![^\n]{0,300}hub\.topic=)`

/** Rails prints the parameters on a line of their own, and the status below. */
const refusedByRails = String.raw`(?<!(?:hub\.topic|strava)[^\n]{0,300})["']hub\.(?:challenge|verify_token)["'](?: ?=> ?|: ?)(?![^\n]{0,300}(?:hub\.topic|strava))[^\n]{0,300}\n(?:[^\n]{0,200}\n){0,2}?[^\n]{0,120}\bCompleted [45]\d\d\b`

/** Other senders of webhooks. Signatures are checked at each event, and not once. */
const otherSenders = `(?:strava|${services}|github|gitlab|bitbucket|twilio|sendgrid|mailgun|woocommerce|signature)`
const noOtherSender = String.raw`(?<!\b${otherSenders}\b[^\n]{0,120})(?![^\n]{0,160}\b${otherSenders}\b)`
const hook = '(?:web-?hooks?|call ?back (?:url|verification))'
const couldNot = "(?:can(?:not|['’]t)|could(?: not|n['’]t))"
/** A person's words for an address that Meta did not take. */
const addressRefused = new RegExp(
  [
    String.raw`\b${noOtherSender}(?:${couldNot}|unable to|fail(?:s|ed)? to|not able to)\b[^.\n]{0,30}?\b(?:validat|verif|connect|regist|set)\w*\b[^.\n]{0,30}?\b${hook}`,
    String.raw`\b${noOtherSender}${hook}\b[^.\n]{0,30}?\b(?:unable to (?:connect|verify|validate)|(?:validation|verification) (?:failed|fails|error)|${couldNot} be (?:validated|verified|connected|saved))`,
    String.raw`\b${noOtherSender}call ?back verification (?:failed|fails|error)`,
  ].join('|'),
  'i',
)

/** Meta’s check of a webhook, and its events. */
export const webhooks: readonly Entry[] = [
  {
    id: 'webhook-check',
    says: {
      ownCodes: [2200],
      // A server's log of Meta's check, with the refusal behind it.
      message: new RegExp(
        `${String.raw`(?<!hub\.topic=[^\n]{0,300})[?&]${ofOthers}hub\.(?:challenge|verify_token)=${noTopic}(?:[^\n]{0,300}?(?:\bstatus=|" )|[^\s"]{0,300} )[45]\d\d\b(?! ?ms)`}|${refusedByRails}`,
        'i',
      ),
    },
    wordings: [
      ...met('kingtigerebooks.co.uk: code 2200', '(#2200) callback verification failed'),
      ...met(
        'taourl.com, procomputingproducts.co.uk: WhatsApp’s page of the App Dashboard',
        "The callback URL or verify token couldn't be validated",
        "Callback URL or verify token couldn't be validated",
        'Callback URL not validated',
      ),
      ...met(
        'n8n issue 17769, the App Dashboard in Portuguese',
        'Não foi possível validar a URL de callback ou o token de verificação',
      ),
      ...met(
        'What servers answer: chatwoot issue 12689, chatbot-php-boilerplate issue 8, messenger-ruby issue 54, kairon',
        'Error; wrong verify token',
        'Error, wrong token',
        'Invalid verify token',
        'failure, invalid verify_token',
      ),
      ...met(
        'Meta’s App Dashboard',
        "The URL couldn't be validated. Callback verification failed",
        "The callback URL or verify token couldn't be validated. Please verify the provided information or try again later.",
        'Callback verification failed with the following errors',
        'Callback verification failed',
        "The URL couldn't be validated. Response does not match challenge",
        'Response does not match challenge',
        "The URL couldn't be validated",
        'The callback URL or verification token could not be validated',
        "The callback URL or verification token couldn't be validated",
        "callback URL or verification token couldn't be validated",
      ),
    ],
    title: 'Meta’s check of your webhook address failed',
    meaning:
      'Meta called your address with hub.mode, hub.verify_token and hub.challenge, and did not get the challenge back.',
    cause:
      'The verify token differs, the answer is not the bare challenge with status 200, the certificate is not valid, or a firewall is in front of it.',
    who: 'developer',
    steps: [
      'Answer with the value of hub.challenge as plain text and status 200.',
      'Compare the verify token on both sides: it is a word of your own, not an access token. “received=” in Meta’s words is what your server answered.',
      'Answer a GET: Meta checks with GET, and sends its events with POST.',
      'Call the address from outside your network. Meta takes no self-signed certificate.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Meta’s App Dashboard; Meta, Webhooks: Getting started' },
  },
  {
    id: 'webhook-signature',
    speaker: 'a server',
    says: {
      message:
        /\b(?:facebook|instagram|meta|messenger|whatsapp)\b[^\n]{0,60}?\bsignature (?:(?:verification|validation|check) )?(?:fail|error|mismatch|invalid|is invalid|does(?: not|n['’]t) match)/i,
    },
    wordings: [
      ...met(
        'Meta’s own samples for webhooks',
        "Couldn't validate the request signature",
        "Couldn't validate the signature",
        'Couldn\'t find "x-hub-signature" in headers',
      ),
      ...met('botkit-middleware issue 84', 'Could not verify message was sent by facebook'),
    ],
    title: 'Your server does not believe that the event is Meta’s',
    meaning:
      'Meta signs each event with the app secret, in the header X-Hub-Signature-256. The server computed another signature.',
    cause:
      'The app secret on the server is another app’s, or the body was parsed and rewritten before it was signed.',
    who: 'developer',
    steps: [
      'Compare the secret with App settings › Basic. An Instagram app has a secret of its own under API setup.',
      'Sign the raw bytes of the body: in Express, take them in express.json({ verify }).',
      'Messages that you send yourself for a test have no signature.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Webhooks: Getting started' },
  },
  {
    id: 'webhook-challenge',
    complaints: [
      said(
        /\bhub[._](?:challenge|verify_token|mode)\b/i,
        wish,
        /^(?!.*\b(?:hub\.topic|strava)\b)(?!.{0,40}[?&]hub\.)/i,
      ),
    ],
    // A line of a log with a status says more, or tells that all went well.
    says: {
      isAround: true,
      message: new RegExp(
        String.raw`${ofOthers}[?&]hub\.mode=subscribe(?=[^\s"']{0,400}hub\.challenge=)${noTopic}[^\s"']{0,400}["']?(?: HTTP\/[\d.]{1,3}["']?)?\s{0,9}(?:$|\n)`,
        'i',
      ),
    },
    title: 'This is Meta’s check of a webhook address',
    meaning:
      'Meta calls the address once with GET, before it saves it. No event has happened, and no token takes part.',
    cause: 'Somebody pressed “Verify and save” in the App Dashboard, or subscribed by the API.',
    who: 'nobody',
    steps: [
      'Compare hub.verify_token with the word that you have written into the dashboard.',
      'Answer with the value of hub.challenge alone: as plain text, with status 200, without quotation marks or HTML.',
      'Many frameworks write the names with low lines: hub_challenge (PHP), or hub.challenge in brackets.',
      'Events come later with POST to the same address. Answer those with 200 at once.',
    ],
    remedies: [],
    example: 'GET /webhook?hub.mode=subscribe&hub.challenge=1158201444',
    source: { known: 'documented', where: 'Meta, Webhooks: Getting started' },
    isHollow: true,
  },
  {
    id: 'webhook-event',
    says: {
      hasNoCode: true,
      message:
        /["']?object["']?\s{0,4}(?:=>|:)\s{0,4}\\{0,8}["'](?:instagram|page|user|permissions|whatsapp_business_account)\\{0,8}["'],\s{0,20}\\{0,8}["']?entry\\{0,8}["']?\s{0,4}(?:=>|:)|["']entry["']\s{0,4}(?:=>|:)\s{0,4}\[\s{0,20}\{\s{0,20}["']?(?:id|time|changes|messaging)["']?\s{0,4}(?:=>|:)/i,
    },
    title: 'This is an event that Meta sent to a webhook',
    meaning: 'The webhook works: the event arrived. It holds IDs, and no token.',
    cause:
      'entry.id is the Page or the Instagram account. sender.id and recipient.id name the account and the person; the person’s ID is for this account only.',
    who: 'nobody',
    steps: [
      'Answer a message to the sender.id of that event. A name or another ID is refused.',
      '“is_echo”: true marks a message that the account itself has sent. Leave those out.',
      'If your program shows nothing although events arrive, compare entry.id with the ID that it has stored.',
    ],
    remedies: [],
    example:
      "{ object: 'instagram', entry: [ { time: 1700000000, id: '17841400000000000', messaging: [Array] } ] }",
    source: { known: 'captured', where: 'chatwoot issue 10341; Meta, Webhooks' },
    isHollow: true,
  },
  {
    id: 'webhook-override',
    says: { code: 100 },
    wordings: met('evolution-api issue 807', '(#100) Before override', 'Before override'),
    title: 'The app is not subscribed yet, so its webhook cannot be replaced',
    meaning: 'A separate callback for one account replaces the app’s, which must exist first.',
    cause: 'The app’s webhook was never saved, or the app was not subscribed to the account.',
    who: 'developer',
    steps: [
      'App Dashboard › WhatsApp › Configuration: save a callback URL and its verify token.',
      'POST /<WhatsApp account ID>/subscribed_apps with the token. Then send the override again.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'evolution-api issue 807; Meta, WhatsApp: Webhook overrides',
    },
  },
  {
    id: 'webhook-refused',
    speaker: 'a person',
    complaints: [
      said(
        /\b(?:unable to|could ?n['’]?t|could not|cannot|can['’]?t|fails? to|not able to) (?:be )?(?:validat|verif)\w{1,4}\b|\b(?:validation|verification) (?:of the (?:url|callback|webhook) )?fail\w{0,3}\b/i,
        /\b(?:web-?hooks?|subscriptions?|callback)\b/i,
        /^(?!.*\b(?:business|domain|identity|e-?mail|phone|signature|token is)\b)/i,
      ),
    ],
    says: {
      isAround: true,
      message: addressRefused,
    },
    title: 'Meta does not accept the webhook’s address',
    meaning: 'Meta asks the address once, before it saves it, and wants its challenge back.',
    cause:
      'The server answers with a refusal (400, 403, 404), the verify token differs, the address is not open to the internet, or its certificate is not valid.',
    who: 'developer',
    steps: [
      'Call the address from outside: <address>?hub.mode=subscribe&hub.verify_token=<your word>&hub.challenge=12345. It must answer 12345 with status 200.',
      'Look into your server’s log at the moment you press “Verify and save”. If nothing is there, Meta did not reach it.',
      'The verify token is a word of your own, not an access token.',
    ],
    remedies: [],
    retry: 'no',
    example: 'Cannot get Facebook to validate a webhook callback',
    source: {
      known: 'reported',
      where: 'botpress issues 2359 and 2841; Meta, Webhooks: Getting started',
    },
  },
]
