import type { Entry } from '../../entry.ts'
import { said } from '../../symptoms/complaint.ts'
import { met } from '../../wordings.ts'

/** The library or the browser lost the login on its way. */
export const loginState: readonly Entry[] = [
  {
    id: 'state-lost',
    speaker: 'a login library',
    // Two words that many programs say of many things: a login of Meta’s must stand before them.
    says: {
      message:
        /\b(?:facebook|instagram)\b[\s\S]{0,600}?\n[ \t]{0,9}(?:message|error|exception): {0,3}["']?invalid state["'.]{0,2}[ \t]{0,9}(?:$|\n)/i,
    },
    wordings: [
      ...met('python-social-auth', 'Session value state missing.', 'Wrong state parameter given.'),
      ...met('omniauth', 'csrf_detected', 'CSRF detected'),
      ...met('Laravel Socialite', 'InvalidStateException'),
      ...met('passport', 'Unable to verify authorization request state.'),
      ...met(
        'php-graph-sdk',
        'Cross-site request forgery validation failed',
        'Required param "state" missing from persistent data',
      ),
      ...met(
        'next-auth, and code around it',
        'State cookie was missing',
        'state mismatch',
        'InvalidCheck',
        'state value could not be parsed',
        'pkceCodeVerifier value could not be parsed',
      ),
      ...met('Programs’ own redirects, in public code', 'error=state_mismatch', 'state_mismatch'),
      ...met('postiz issue 720', 'Error: Invalid state', 'ExceptionsHandler Invalid state'),
      ...met(
        'openid-client, next-auth issue 3564',
        'checks.state argument is missing',
        'state missing from the response',
      ),
      ...met(
        'ASP.NET Core: aspnetcore issues 52836 and 34381',
        'The oauth state was missing or invalid',
        'Correlation failed',
      ),
      ...met(
        'hybridauth issues 60, 893 and 1015',
        'of this page is either invalid or has already been consumed',
        'CSRF state token does not match one provided',
      ),
      ...met('yii2-authclient issue 228', 'Invalid auth state parameter'),
      ...met(
        'SocialConnect/auth issue 176',
        'State parameter inside Request is not similar to value from Session',
      ),
      ...met(
        'authlib issue 81, and oauthlib',
        'CSRF Warning! State not equal in request and response',
        'mismatching_state',
        'MismatchingStateError',
      ),
      ...met('Strapi issues 3893 and 4054', 'Grant: missing session or misconfigured provider'),
      ...met('The source of Spring Security', 'authorization_request_not_found'),
      ...met(
        'The source of goth, for Go',
        'could not find a matching session for this request',
        'state token mismatch',
      ),
      ...met(
        'Firebase, quoted in public code',
        'Unable to process request due to missing initial state',
      ),
      ...met(
        'Supabase, quoted in public code',
        'bad_oauth_state',
        'OAuth state parameter missing',
        'OAuth state has expired',
      ),
    ],
    title: 'The library lost the state of the login',
    meaning:
      'These are a library’s words, not Meta’s. Meta sent the person back; the session that began the login was not found.',
    cause:
      'The cookie did not come along: another host (www. or not), another browser, http for https, or two logins at once. Or the callback address was opened by hand.',
    who: 'developer',
    steps: [
      'Begin and end the login on the same host, over https.',
      'Let the session’s cookie be SameSite=Lax; Strict is not sent back from Meta.',
      'Firebase: use an authDomain on the host of your own page. Elsewhere the browser hides the state.',
      '“checks.state”: a state came back, and the library expected none. Add checks: [“state”] to the provider.',
    ],
    remedies: ['try-again'],
    retry: 'now',
    source: { known: 'own', where: 'The sources of these libraries' },
  },
  {
    id: 'popup-blocked',
    speaker: 'the browser',
    wordings: met(
      'Browsers, Firebase, Meta’s JavaScript SDK',
      'popup blocked',
      'pop-up blocked',
      'auth/popup-blocked',
      'popup window was blocked',
      'pop-up window was blocked',
      // fbinstant-samples issue 16.
      'Blocked opening … in a new window because the request was made in a sandboxed frame',
      'popup_closed_by_user',
      'Popup window closed',
      'auth/popup-closed-by-user',
      // oauth-js issue 95.
      'The popup was closed',
      'The popup has closed',
    ),
    complaints: [
      said(
        /\b(?:windows?|pop-?ups?|dialog|login)\b.{0,60}\bclos(?:es?|ed|ing)\b.{0,25}\b(?:instantly|immediately|suddenly|automatically|at once|right away|by itself|again)\b|\b(?:windows?|pop-?ups?|dialog|login)\b.{0,60}\b(?:instantly|immediately|suddenly|automatically)\b.{0,12}\bclos(?:es?|ed|ing)\b/i,
      ),
    ],
    title: 'The browser blocked or closed the login window',
    meaning: 'These are the browser’s words. Meta was not asked.',
    cause: 'The window was not opened by a press, or was closed before the end.',
    who: 'developer',
    steps: [
      'Open the login in the press itself, before any waiting.',
      'Or use a full redirect: inside apps and on phones windows fail.',
      'Your page is in a sandboxed frame: its sandbox needs allow-popups and allow-popups-to-escape-sandbox.',
      'It closes by itself at once: open the login link in a tab of its own, and read what Meta’s page says. Often the link asks for a permission that the app may not ask for.',
    ],
    remedies: ['try-again'],
    retry: 'now',
    source: { known: 'own', where: 'What browsers do' },
  },
]
