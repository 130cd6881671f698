import type { Entry } from '../entry.ts'
import { met } from '../wordings.ts'

/** Refusals of calls for insights, and other slips in the parameters of a call. */
export const insights: readonly Entry[] = [
  {
    id: '100-metric',
    says: { code: 100 },
    wordings: met(
      'Answers in public code',
      '(#100) metric[0] must be one of the following values',
      'metric must be one of the following values',
      'the impressions metric is no longer supported',
      'metric is no longer supported for the queried',
      'metric is no longer supported',
      '(#100) The value must be a valid insights metric',
    ),
    title: 'This metric does not exist here',
    meaning:
      'One metric of the list is unknown for this kind of post or account, and fails the whole call.',
    cause: 'Meta has removed or renamed the metric, or it belongs to another kind of media.',
    who: 'developer',
    steps: [
      'Take the named metric out. The number in brackets counts from 0.',
      'Compare the others with Meta’s reference for this media type and version.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'Answers in public code' },
  },
  {
    id: '10-few-viewers',
    says: { code: 10 },
    wordings: met(
      'Answers in public code',
      '(#10) Not enough viewers for the media to show insights',
    ),
    title: 'Too few people have seen it for insights',
    meaning: 'Meta shows no numbers for stories with fewer than five viewers. Nothing is broken.',
    cause: 'The story is new, or few have seen it.',
    who: 'nobody',
    steps: ['Skip this story, and go on with the others.'],
    remedies: [],
    retry: 'later',
    source: { known: 'captured', where: 'Answers in public code' },
    isHollow: true,
  },
  {
    id: '100-value',
    says: { code: 100 },
    wordings: [
      ...met(
        'restfb issue 1210',
        '(#100) Param subscribed_fields[2] must be one of {feed, mention, name}',
        'Param … must be one of',
      ),
      ...met('Answers in public code', 'must be one of the following values'),
    ],
    title: 'A value is not among those that Meta allows',
    meaning: 'Meta names the parameter, and all values that it takes here.',
    cause:
      'A slip, a value of another version, or a value of the other host: Pages and Instagram accounts subscribe to different fields.',
    who: 'developer',
    steps: ['Replace the value by one of the list in Meta’s message.'],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'restfb issue 1210' },
  },
  {
    id: '100-parameter',
    says: { code: 100 },
    wordings: met(
      'Answers in public code',
      '(#100) The parameter recipient is required',
      'The parameter … is required',
    ),
    title: 'The call lacks a parameter',
    meaning: 'Meta names the parameter that was not sent, or was empty.',
    cause:
      'A variable had no value, the name is misspelt, or the body was not sent as JSON or as a form.',
    who: 'developer',
    steps: [
      'Print the body just before it is sent, without the token.',
      'Fill the named parameter, and check the Content-Type header.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'Answers in public code' },
  },
  {
    id: '100-not-allowed',
    says: { code: 100 },
    wordings: met(
      'postiz issue 1405, and answers in public code',
      'The param collaborators is not allowed for carousel child',
      'The param … is not allowed',
      'Param … is not supported',
    ),
    title: 'This parameter may not stand here',
    meaning: 'Meta names a parameter that it does not take in this call.',
    cause:
      'It belongs to another step: to the whole carousel and not to its parts, or to another kind of media.',
    who: 'developer',
    steps: [
      'Take the named parameter out of this call.',
      'Send it with the call that Meta’s reference names for it.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'postiz issue 1405' },
  },
  {
    id: '100-link-owner',
    says: { code: 100, subcodes: [1609008] },
    wordings: met(
      'Answers in public code',
      '(#100) Only owners of the URL have the ability to specify the picture, name, thumbnail or description params.',
      'Only owners of the URL have the ability to specify',
    ),
    title: 'Picture, name and text of a link come from the page itself',
    meaning: 'A post may not change how a link looks, unless the Page owns the domain.',
    cause: 'picture, name, thumbnail or description was sent beside link.',
    who: 'developer',
    steps: ['Send link and message alone.', 'Or verify the domain in the business portfolio.'],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'Answers in public code' },
  },
]
