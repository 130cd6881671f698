import type { Entry } from '../../entry.ts'
import { said } from '../../symptoms/complaint.ts'
import { answerHidden } from './answer-hidden.ts'

/** Only tools ask a person to reconnect. */
const asksToReconnect = new RegExp(
  [
    String.raw`\byour connection has expired\b[^\n]{0,120}?\bfacebook\b`,
    String.raw`\b(?:facebook|instagram)\b[^\n]{0,100}?\b(?:expired|revoked|invalid|invalidated|disconnected|no longer (?:valid|authori[sz]ed))\b[^\n]{0,80}?\b(?:re-?connect|re-?authori[sz]e|re-?authenticate)\b`,
    String.raw`\b(?:facebook|instagram|profile|page|account)\b[^\n]{0,60}?\b(?:keeps? disconnecting|disconnect(?:s|ing) |(?:has been|was|got|gets) disconnected)`,
    String.raw`\b(?:facebook|instagram|meta)\b[^\n]{0,100}?\bauthentication failed\b[^\n]{0,40}?\bre-?connect\b`,
    String.raw`\btoken (?:has |is )?(?:expired|revoked|invalid)\b[^\n]{0,40}?\b(?:account|page|profile|channel) (?:must|has to|needs to|should) be re-?connected\b`,
    String.raw`(?:^|["':*]\s{0,3})(?:your |the )?(?:facebook|instagram|meta)(?: \w{2,12})? (?:token|session|connection) (?:has |is |was )?(?:been )?(?:expired|invalid|revoked)(?= or is invalid|["'.!,*)]|\s{0,9}$| or invalid)`,
    String.raw`\b(?:facebook|instagram|meta) (?:access )?tokens? (?:has |is |was )?(?:expired|invalid|revoked) (?:in|for|on) (?:your|the)\b`,
    String.raw`\btoken de (?:acceso de )?(?:facebook|instagram)(?: (?:es|está|ha))? (?:inv[áa]lido|vencido|caducado|expirado|revocado|expirou)`,
    String.raw`\b(?:connection|access|session|login|authori[sz]ation|permissions?) (?:with|to|for|of|on) (?:your |the )?(?:facebook|instagram|meta)\b[^\n]{0,20}?\b(?:has been |have been |was |were |is |are |has |have )?(?:lost|expired|revoked|broken|interrupted|invalid|disconnected|no longer valid)\b`,
    String.raw`\b(?:facebook|instagram)\b[^\n]{0,40}?\b(?:is|are) disconnected\b`,
    String.raw`\b(?:refresh|update|renew|review) (?:your |the )?permissions? (?:to continue|for (?:your )?(?:facebook|instagram))\b`,
    String.raw`\b(?:conexi[óo]n|conex[ãa]o|sesi[óo]n|sess[ãa]o|acceso|acesso) (?:con|com|de|do|a|ao|en|no) (?:tu |su |sua )?(?:facebook|instagram)\b[^\n]{0,30}?\b(?:perdi(?:do|da|ó|u)|perdeu|expir|caduc|venci|revoc|revog|interrump|desconect)`,
    String.raw`\b(?:verbindung|zugriff|zugang|sitzung) (?:zu|mit|auf|bei) (?:deinem |ihrem )?(?:facebook|instagram)\b[^\n]{0,30}?\b(?:getrennt|abgelaufen|verloren|unterbrochen|ungültig)`,
    String.raw`\b(?:connexion|accès|session) (?:à|a|avec|sur) (?:votre )?(?:facebook|instagram)\b[^\n]{0,30}?\b(?:perdu|expir|interromp|révoqu)`,
  ].join('|'),
  'im',
)

/** A tool that kept a token and has lost it. */
export const reconnecting: readonly Entry[] = [
  {
    id: 'tool-asks-to-reconnect',
    speaker: 'a tool',
    complaints: [
      said(
        /\b(?:accounts?|integrations?|channels?|connections?|connectors?|profiles?|pages?|facebook|instagram)\b/i,
        /\bdisconnect(?:s|ed|ing)\b|\bneeds? (?:to be )?re-?connect\w{0,3}|\b(?:loses?|losing|lost) (?:its |the |their )?(?:connection|authori[sz]ation)\b|\bde-?auth\w{0,8}\b|\bhave to re-?connect\b/i,
        /\b(?:random\w{0,2}|keeps?|every|again|daily|constantly|always|after|repeatedly|often|status|straight|suddenly|automatically|need\w{0,2}|have to)\b/i,
        /\b(?:facebook|fb|instagram|insta|ig|meta)\b/i,
      ),
    ],
    says: {
      isAround: true,
      message: asksToReconnect,
    },
    example: 'Your Instagram connection has expired. Reconnect your account.',
    title: 'The tool has lost its access, and asks you to connect again',
    meaning: `These are a tool’s words. Its stored token no longer works. ${answerHidden}`,
    cause:
      'The password was changed, the tool was removed in the settings of Facebook, or 60 days have passed.',
    who: 'person',
    steps: [
      'In the tool, connect the account again. Leave everything ticked in Meta’s dialog.',
      'Log in as the person who connected it before, or as another who may manage the Page.',
      'If it soon happens again: log in to facebook.com and look for a security notice.',
      'If it always happens at the same page of the tool, one call is refused there: look into the tool’s log for Meta’s answer, and paste it here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Help of Foursixty, Late and other tools' },
  },
]
