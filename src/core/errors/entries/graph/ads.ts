import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Refusals about ads, their events, leads and reports. */
export const ads: readonly Entry[] = [
  {
    id: '100-2804',
    says: { code: 100, subcodes: [2804019], subcodeRange: [2804000, 2804999] },
    wordings: met(
      'creatoropsmatrix.com, an answer of the Conversions API',
      'A required parameter is missing from your request.',
    ),
    title: 'The Conversions API refuses the event, not the token',
    meaning: 'Meta has let the token in. The event that was sent has a fault.',
    cause:
      'A field is missing or has the wrong form. Meta’s title and sentence beside the number name it.',
    who: 'developer',
    steps: [
      'Put the events into a list named data, even if there is one.',
      'Write event_time as seconds since 1970, within the last 7 days.',
      'Hash e-mail addresses and phone numbers with SHA-256.',
      'Try the event in Events Manager › Test events.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'creatoropsmatrix.com; the range of numbers is a guess' },
  },
  {
    id: '100-1885183',
    says: { code: 100, subcodes: [1885183] },
    wordings: met(
      'claude-code issue 91036, and notes in public code',
      'Ads creative post was created by an app that is in development mode. It must be in public to create this ad.',
      'Ads creative post was created by an app that is in development mode',
    ),
    title: 'An app in development mode makes no ads',
    meaning:
      'Reading and campaigns work. Creatives and ads need a published app. The token is fine.',
    cause: 'The app is unpublished, so nobody would see the post of the ad.',
    who: 'developer',
    steps: [
      'App Dashboard › App settings › Basic: fill in privacy policy and category.',
      'App Dashboard › Publish: publish the app. Then make the creative again.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'claude-code issue 91036, and notes in public code' },
  },
  {
    id: '103',
    says: { code: 103 },
    wordings: met(
      'Help of Lofty, and notes of several public projects',
      'CRM access has been revoked from Lead Access Manager',
    ),
    title: 'The Page’s Lead Access Manager keeps this app from its leads',
    meaning:
      'Lead Access Manager is a lock of its own, beside permissions and webhooks. The token is fine.',
    cause: 'Somebody has switched it on for the Page, and the app is not assigned as a CRM there.',
    who: 'page-owner',
    steps: [
      'Business settings › Integrations › Leads access: choose the Page, then CRMs.',
      'Assign the app. Or give access back to everybody with “Restore default access”.',
      'Make a new test lead: earlier ones are not sent again.',
    ],
    place: 'business-settings',
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Help of Lofty, and notes of several public projects' },
  },
  {
    id: '2601',
    says: { code: 2601, ownCodes: [2601], subcodes: [1815107] },
    wordings: met(
      'facebook-python-business-sdk issue 405, php-graph-sdk issues 915 and 1094',
      'Error accessing adreport job',
      'Loading Async Ads Report Failed',
      'Sorry, the report cannot be loaded successfully. Please check if your job status is completed instead of failed or running before fetching the data.',
    ),
    title: 'The report of ads is not ready yet, or could not be made',
    meaning: 'The token is fine: Meta took the order for the report. The rows cannot be read now.',
    cause:
      'The report was read too early, or it failed at Meta, often because it asked for too much at once.',
    who: 'developer',
    steps: [
      'GET /<report_run_id>?fields=async_status,async_percent_completion. Read /insights only at “Job Completed” and 100.',
      'Meta says so although it is complete: wait half a minute, and read again. Order the report anew if that does not help.',
      'Ask for fewer days, fewer fields or fewer breakdowns.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'captured', where: 'facebook-python-business-sdk issue 405' },
  },
  {
    id: '100-1487833',
    says: { code: 100, subcodes: [1487833] },
    wordings: met(
      'facebook-business-sdk-codegen issue 27',
      "Image wasn't downloaded",
      "The image couldn't be downloaded. Please wait a few minutes and try again.",
    ),
    title: 'Meta could not fetch the picture of the ad',
    meaning: 'The token is fine. Meta tried to load the picture from its address.',
    cause:
      'The address is not public, answers too slowly, keeps Meta’s crawler out, or does not give a picture.',
    who: 'developer',
    steps: [
      'Open the address in a private window: it must show the picture alone, without a login.',
      'Upload the picture itself with POST /act_<ID>/adimages, and use its image_hash.',
      'Try it again after some minutes.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'captured', where: 'facebook-business-sdk-codegen issue 27' },
  },
]
