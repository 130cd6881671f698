import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

const publicNotes = 'Answers and notes in public code, from several projects'

/** Features that App Review grants to an app. Some calls take a permission in their place. */
export const features: readonly Entry[] = [
  {
    id: '10-public-content',
    says: { code: 10 },
    wordings: [
      ...met(
        'pdir issue 184',
        "(#10) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature.",
      ),
      ...met(
        'Public code of 2026',
        "(#10) Object does not exist, cannot be loaded due to missing permission or reviewable feature, or does not support this operation. This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature or the 'Page Public Metadata Access' feature.",
        'cannot be loaded due to missing permission or reviewable feature',
      ),
      ...met(
        'a forum thread of 2020',
        "(#10) This endpoint requires the 'manage_pages' permission or the 'Page Public Content Access' feature.",
        'This endpoint requires the … permission or the … feature',
      ),
      ...met(
        'Facepager issue 110',
        "(#10) To use 'Page Public Content Access', your use of this endpoint must be reviewed and approved by Facebook.",
        "To use 'Page Public Content Access'",
      ),
      ...met(
        publicNotes,
        "(#10) To use 'Page Public Content Access', your use of this endpoint must be reviewed and approved by Facebook. To submit this 'Page Public Content Access' feature for review please read our documentation on reviewable features.",
        "To submit this 'Page Public Content Access' feature for review please read our documentation on reviewable features",
      ),
    ],
    title: 'The token may not read this Page',
    meaning:
      'Without a permission for it, Meta treats a Page as somebody else’s. Reading those needs Page Public Content Access. Your own Page does not need it.',
    cause:
      'pages_read_engagement was not granted for this Page, or a User token was sent where the Page token belongs.',
    who: 'person',
    steps: [
      'Grant pages_read_engagement and pages_read_user_content, and tick this Page in the dialog.',
      'Make the token again, and use the Page token from /me/accounts.',
      'Only for other people’s Pages: ask for Page Public Content Access in App Review.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'pdir issue 184, and answers in public code' },
  },
  {
    id: '10-feature-review',
    says: { code: 10, subcodes: [2534044, 4279067] },
    wordings: met(
      publicNotes,
      "(#10) To use 'Instagram Public Content Access', your use of this endpoint must be reviewed and approved by Facebook. To submit this 'Instagram Public Content Access' feature for review please read our documentation on reviewable features.",
      "To use 'Instagram Public Content Access'",
      "To use 'Human Agent'",
      'To use … your use of this endpoint must be reviewed and approved by Facebook',
      'please read our documentation on reviewable features',
    ),
    title: 'The call needs a feature that App Review grants',
    meaning:
      'Meta names the feature between the quotation marks. It is granted to the app, so another token or another permission changes nothing.',
    cause:
      'Instagram Public Content Access is for hashtags, Page Public Content Access for other people’s Pages, Human Agent for answers after 24 hours. The app has not got it, not even for its own people.',
    who: 'developer',
    steps: [
      'App Dashboard › App Review › Permissions and features: look the feature up, and ask for Advanced Access.',
      'Meta wants the business verified first.',
      'Until then leave this call out. Calls for your own accounts do not need the feature.',
    ],
    place: 'app-review',
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: publicNotes },
  },
]
