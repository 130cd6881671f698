import type { Entry } from '../../entry.ts'

/** Troubles without an error, as people tell them. */
export const toldInWords: readonly Entry[] = [
  {
    id: 'nothing-listed',
    speaker: 'a person',
    says: {
      isAround: true,
      message:
        /\b(?:me\/accounts|owned_pages|client_pages|subscribed_apps)\b[^\n]{0,80}?\b(?:empty|blank|no (?:pages?|data|results?)|nothing|vac[ií][oa]s?|vazi[oa]s?|vide|leere?|vuot[oa])\b|\b(?:instagram_business_account|connected_instagram_account)\b[^\n]{0,60}?\b(?:missing|null|none|undefined|empty|not (?:being )?(?:returned|show(?:n|ing)|present|there|found|included|appearing|in the)|(?:does|is|was)(?: not|n['’]t) (?:returned|there|show|showing|present|appear|appearing|come|exist|included)|no aparece|não aparece|fehlt)\b|\b(?:facebook|instagram)\b[^\n]{0,30}?\b(?:pages?|accounts?|profiles?)\b[^\n]{0,40}?\b(?:is|are|does|do)(?: not|n['’]t) (?:appear|show|list|visible|displayed)\w*/i,
    },
    title: 'Meta lists no Page, or no Instagram account with the Page',
    meaning: 'The call worked. Meta leaves out what the login may not see, and does not say why.',
    cause:
      'The Page was not ticked in the dialog, it belongs to a business portfolio, the person has no role on it, or the Instagram account is personal or linked to no Page.',
    who: 'person',
    steps: [
      'Log in here with the same account: Keytag looks for the reason.',
      'Log in to the tool again, choose “Edit settings” in Meta’s dialog, and tick the Page and the Instagram account.',
      'Ask for pages_show_list, instagram_basic and business_management.',
      'In the Instagram app: check that the account is professional and linked to that Page.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    example: 'I am admin of the Page, but /me/accounts returns an empty list',
    source: { known: 'reported', where: 'php-graph-sdk issue 1120, instagram_graph_api issue 9' },
    isHollow: true,
  },
  {
    id: 'webhook-silent',
    speaker: 'a person',
    says: {
      isAround: true,
      message:
        /\bno (?:[\w ]{0,20} )?events?\b[^.\n]{0,40}?\b(?:received|sent|delivered|arrive)\b[^.\n]{0,40}?\bweb-?hooks?\b|\bno web-?hook (?:events?|calls?|requests?)\b|\b(?:not|never|n['’]t) (?:\w+ )?(?:receiv\w+|get(?:ting)?|trigger\w*|fir\w+|deliver\w*)\b[^.\n]{0,40}?\bweb-?hooks?\b|\bweb-?hooks?\b[^.\n]{0,60}?\b(?:not|never|n['’]t) (?:\w+ )?(?:receiv\w+|trigger\w*|fir\w+|deliver\w*|call\w*|arriv\w+|sent)\b|\bn(?:ão|o) (?:est(?:ou|oy|amos) )?(?:receb|recib)\w*\b[^.\n]{0,60}?\b(?:web-?hooks?|mensage\w+|mensaje\w+|notifica\w+|eventos?)\b/i,
    },
    title: 'Meta sends the webhook no events, or not those of everybody',
    meaning: 'No error comes with this. Meta drops the events before they are sent.',
    cause:
      'While the app is in development, only events of people with a role on it are sent. A live app needs Advanced Access for the messages of others. Or the Page or account was never subscribed.',
    who: 'developer',
    steps: [
      'Give the person who writes a role on the app, and let them accept. If events come then, access is missing: switch the app to Live and ask for Advanced Access.',
      'Subscribe the Page: POST /<Page ID>/subscribed_apps with the Page token and subscribed_fields=messages.',
      'In the App Dashboard, under Webhooks, subscribe the field “messages” of the object instagram, and not only of page.',
      'In the Instagram app: Settings › Messages › Connected tools: allow access to messages.',
    ],
    place: 'app-roles',
    remedies: [],
    retry: 'no',
    example: 'Test events arrive, but no events are received on our webhook for real messages',
    source: {
      known: 'reported',
      where:
        'original-coast-clothing-ig issue 1, chatwoot issue 14584; Meta, Webhooks for Instagram',
    },
    isHollow: true,
  },
  {
    id: 'webhook-refused',
    speaker: 'a person',
    says: {
      isAround: true,
      message:
        /\b(?:can(?:not|['’]t)|could(?: not|n['’]t)|unable to|fail(?:s|ed)? to|not able to)\b[^.\n]{0,30}?\b(?:validat|verif|connect|regist|set)\w*\b[^.\n]{0,30}?\bweb-?hook|\bweb-?hooks?\b[^.\n]{0,30}?\b(?:unable to (?:connect|verify|validate)|(?:validation|verification) (?:failed|fails|error)|(?:can(?:not|['’]t)|could(?: not|n['’]t)) be (?:validated|verified|connected|saved))/i,
    },
    title: 'Meta does not accept the webhook’s address',
    meaning: 'Meta asks the address once, before it saves it, and wants its challenge back.',
    cause:
      'The server answers with a refusal (400, 403, 404), the verify token differs, the address is not open to the internet, or its certificate is not valid.',
    who: 'developer',
    steps: [
      'Call the address from outside: <address>?hub.mode=subscribe&hub.verify_token=<your word>&hub.challenge=12345. It must answer 12345 with status 200.',
      'Look into your server’s log at the moment you press “Verify and save”. If nothing stands there, Meta did not reach it.',
      'The verify token is a word of your own, and no access token.',
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
