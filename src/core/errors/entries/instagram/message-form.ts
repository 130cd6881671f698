import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** The form of a message: its text, buttons and templates. */
export const messageForm: readonly Entry[] = [
  {
    id: '100-message-form',
    says: {
      code: 100,
      alsoCodes: [105, 194],
      subcodes: [2018015, 2018034, 2018035, 2018040, 2018041, 2018053, 2018055, 2018098, 2018099],
      message: /\bname_placeholder\[/i,
    },
    wordings: [
      ...met(
        'Tests of a public library for Messenger, with Meta’s answers',
        'Must send either message or state',
        'Incomplete element data: title and at least one other field (image url, subtitle or buttons) is required with non-empty value',
        'Element button title cannot be empty',
        'Payload cannot be empty for postback type button',
        'Web url cannot be empty for url type button',
        'Title is required for this quick reply content type',
        'Payload is required for this quick reply content type',
        'Invalid template type',
        'The amount you specified in payment summary is invalid',
        'The parameter message[attachment][type] is required',
        'The parameter message[attachment][payload] is required',
        'The parameter message[quick_replies] … is required',
      ),
      ...met(
        'botman issue 694, botframework-sdk issue 1335',
        '(#105) param name_placeholder[buttons] has too many elements.',
        'param message[quick_replies] has too few elements',
        'param recipient must be non-empty',
        'param message must be non-empty',
        'Length of param message[text] must be less than or equal to',
        'param message[quick_replies] has too many elements',
        'Length of param message[quick_replies] … must be less than or equal to',
      ),
      ...met('Notes in public code on reply_to', 'Invalid keys … were found in param "message"'),
      ...met('fb-messenger-php issue 90', 'Invalid keys … were found in param "persistent_menu'),
    ],
    title: 'Meta refuses the form of the message: the token is fine',
    meaning:
      'The call arrived, and the token may send. A button, a card or a quick reply of the message is not as Meta wants it.',
    cause:
      'A title, address or payload is empty, there are too many or too few of them, or a name is in the wrong place. Read name_placeholder as the payload of the template.',
    who: 'developer',
    steps: [
      'Read the name in brackets in Meta’s message: it is the place of the fault, counted from 0.',
      'Send plain text first: {"recipient":{"id":"…"},"message":{"text":"Hello"}}. If it arrives, add the parts one by one.',
      'Buttons: one to three, with a title of at most 20 letters. Quick replies: at most 13. Cards: at most 10, each with a title and one more field.',
      'Print the body just before it is sent, without the token.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'Answers in tests of public libraries; botman issue 694' },
  },
]
