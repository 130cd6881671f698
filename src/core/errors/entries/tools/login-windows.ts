import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Words of browsers about the window or the frame of Meta’s login. */
export const loginWindows: readonly Entry[] = [
  {
    id: 'window-unreadable',
    speaker: 'the browser',
    wordings: met(
      'mautic issue 3175, and browsers',
      'SecurityError: Blocked a frame with origin "/" from accessing a cross-origin frame.',
      'Blocked a frame with origin',
      'Cross-Origin-Opener-Policy policy would block the window.closed call',
      'Cross-Origin-Opener-Policy policy would block',
      // torii issue 320.
      'Scripts may not close windows that were not opened by script',
    ),
    title: 'A page may not look into Meta’s login window',
    meaning:
      'These are the browser’s words. While the window shows Meta’s page, your page cannot read it. Often that is harmless.',
    cause: 'The page checks again and again whether the login has ended.',
    who: 'developer',
    steps: [
      'If the login goes on, ignore the line.',
      'If it stops: let the page at your redirect URI send its result with postMessage, or use a full redirect. On phones and inside apps the window often loses its opener.',
      'Redirect URI and opening page must share scheme, host and port.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'Browsers; mautic issue 3175' },
  },
  {
    id: 'dialog-in-frame',
    speaker: 'the browser',
    wordings: [
      ...met(
        'Firefox',
        'facebook.com will not allow Firefox to display the page if another site has embedded it',
        'instagram.com will not allow Firefox to display the page if another site has embedded it',
        'will not allow Firefox to display the page if another site has embedded it',
      ),
      ...met(
        'Browsers',
        "Refused to display 'https://www.facebook.com/' in a frame",
        'Refused to display … facebook.com … in a frame',
        'Refused to display … instagram.com … in a frame',
      ),
      ...met(
        'Chrome; its words in French as an owner of Contao repeated them: contao-instagram issue 18',
        'www.facebook.com refused to connect',
        'www.instagram.com refused to connect',
        'facebook.com refused to connect',
        'instagram.com refused to connect',
        'www.instagram.com n’autorise pas la connexion',
        'www.facebook.com n’autorise pas la connexion',
        'www.instagram.com hat die Verbindung abgelehnt',
        'www.facebook.com hat die Verbindung abgelehnt',
        'Instagram erlaubt keine Verbindung',
      ),
    ],
    title: 'Meta’s login page may not be in a frame',
    meaning: 'These are the browser’s words: Meta forbids other sites to frame its dialog.',
    cause: 'The login link was opened in an iframe, or by a script that follows the redirect.',
    who: 'developer',
    steps: [
      'Open the link as a full page, or in a window of its own.',
      'If it is not in a frame: a filter or a hosts file blocks the site. Try another network.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'own', where: 'Browsers; Meta sends X-Frame-Options: DENY' },
  },
]
