import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Messages that WhatsApp took and did not deliver. No token is at fault. */
export const whatsAppMessages: readonly Entry[] = [
  {
    id: '131026',
    says: { ownCodes: [131_026] },
    wordings: met(
      'restfb issue 1344; Meta, WhatsApp: Error codes',
      'Receiver is incapable of receiving this message',
      'Message Undeliverable',
    ),
    title: 'WhatsApp could not deliver the message to this number',
    meaning: 'The token and the call are fine. The recipient does not get it.',
    cause:
      'The number has no WhatsApp, its person has not accepted the newest terms, or uses an old version of the app. Meta does not say which.',
    who: 'nobody',
    steps: [
      'Check the number with its country code, without + and spaces.',
      'Ask the person on another way to write to you first, or to update WhatsApp.',
      'Leave the number alone after a few failures: many of them lower the quality of yours.',
    ],
    remedies: [],
    retry: 'later',
    example:
      '{"code":131026,"title":"Receiver is incapable of receiving this message","error_data":{"details":"Message Undeliverable."}}',
    source: { known: 'documented', where: 'Meta, WhatsApp: Error codes' },
  },
  {
    id: '131047',
    says: {
      ownCodes: [131_047],
      // Marketing has messages of that name too, so it counts alone or beside its number.
      message:
        /^\W{0,20}Re-engagement message\W{0,20}$|\bRe-engagement message\b[\s\S]{0,120}?\b131047\b|\b131047\b[\s\S]{0,120}?\bRe-engagement message\b/i,
    },
    wordings: met(
      'Meta, WhatsApp: Error codes; answers in public code',
      'Re-engagement messages are not possible outside a 24-hour customer service window',
    ),
    title: 'WhatsApp: more than 24 hours have passed since the person wrote',
    meaning: 'After that only templates go through. The token and the permission are fine.',
    cause: 'The person has not written for a day, or has never written.',
    who: 'developer',
    steps: [
      'Send a template that Meta has approved.',
      'Once the person answers, free text goes through for 24 hours.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, WhatsApp: Error codes' },
  },
]
