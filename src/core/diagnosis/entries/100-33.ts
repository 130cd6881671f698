import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '100-33',
  says: {
    code: 100,
    subcodes: [33],
    message: /unsupported (?:get|post|delete) request\. object with id/i,
  },
  title: 'Meta does not show this object',
  meaning: 'It does not exist, or this token may not see it. Graph does not tell these two apart.',
  cause:
    'A wrong ID, a Page that was not ticked in the dialog, a role that is gone, or a missing permission.',
  who: 'person',
  steps: ['Check the ID.', 'Log in again and tick the Page in the dialog.'],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    "Unsupported get request. Object with ID '1' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api",
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  world: 'error-100-33',
}
