import { foreignForm, openIdForm } from '../../../login/scopes/foreign-scopes.ts'
import type { Entry } from '../../entry.ts'

/** A dialog of Meta's says so itself, or the list has a permission of Meta's too. */
const noMeta = String.raw`^(?![\s\S]*(?:only shown to developers|\b(?:instagram|pages?|ads|business|whatsapp|threads|publish|manage)_[a-z]|\b(?:public_profile|user_(?:profile|media))\b|(?:facebook|instagram)\.com|oauthexception|fbtrace))`
const refusal = String.raw`\binvalid[ _-]scopes?\b|\bscopes? (?:is |are )?(?:invalid|unknown|malformed|not (?:authori[sz]ed|allowed|valid|supported))\b|\bunauthori[sz]ed_scope_error\b`

export const scopesOfOthers: readonly Entry[] = [
  {
    id: 'scope-of-others',
    speaker: 'another service',
    says: {
      message: new RegExp(
        String.raw`${noMeta}[\s\S]{0,2000}?(?:${refusal})[^\n]{0,80}?(?:\n[^\n]{0,40}?)?${foreignForm}[\s\S]*`,
        'i',
      ),
    },
    title: 'The refused permission belongs to another service, not to Meta',
    meaning:
      'Its form is that of GitHub, Google, Slack, Spotify, LinkedIn, X, TikTok or Microsoft. Meta’s permissions are words with underscores, such as pages_show_list.',
    cause: 'That service refused it. Or the list of one login was sent to the dialog of another.',
    who: 'developer',
    steps: [
      'Look the name up in the documentation of the service whose login you open.',
      'If you meant Facebook or Instagram: a list of theirs is on the start screen here, with the login link.',
      'Two logins in one program: give each its own list of permissions.',
    ],
    remedies: [],
    retry: 'no',
    example: 'Invalid scope: read:user',
    source: { known: 'own', where: 'The documentation of these services' },
  },
  {
    id: 'scope-openid',
    speaker: 'another service',
    says: {
      message: new RegExp(
        String.raw`${noMeta}[\s\S]{0,2000}?(?:${refusal})[\W]{0,12}(?=[^\n]{0,60}\b(?:profile|offline_access)\b)${openIdForm}(?:[\W]{1,6}${openIdForm}){0,6}\W{0,9}(?:$|\n)`,
        'i',
      ),
    },
    title: 'These permissions are of OpenID Connect, and Meta knows only some of them',
    meaning:
      'openid, profile and email are what logins of Google, Microsoft and many others ask for. The text does not say who refused them.',
    cause:
      'A login library asks for them by default. Facebook knows openid, email and public_profile, and no profile. Instagram knows none of them.',
    who: 'developer',
    steps: [
      'Look at the address of the login page: it names the service that refused.',
      'Facebook Login: set the library’s scope to public_profile,email.',
      'Instagram Login: set it to instagram_business_basic, separated by commas.',
      'Paste the login link here to have its permissions checked.',
    ],
    remedies: [],
    retry: 'no',
    example: 'Invalid scope: openid profile',
    source: { known: 'own', where: 'OpenID Connect Core; Meta’s reference of permissions' },
  },
]
