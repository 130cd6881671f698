import type { Entry } from '../entry.ts'
import { shown } from './complaint.ts'

/** Odd marks in addresses. A trouble that the text tells beside them says more. */
export const addressMarks: readonly Entry[] = [
  {
    id: 'mark-behind-address',
    complaints: [shown(/^(?![\s\S]{0,4000}[?&](?:code|access_token)=)/, /#_=_/)],
    example: 'After the login the address ends with #_=_',
    title: '#_=_ at the end of the address comes from Facebook and is harmless',
    meaning:
      'Facebook puts it behind every address that it sends people back to. Nothing is broken.',
    cause: 'It keeps an old # part from being carried over. Instagram writes #_ in the same place.',
    who: 'nobody',
    steps: [
      'In the page: if (location.hash === "#_=_") history.replaceState(null, "", location.pathname + location.search).',
      'If you copy a code out of the address, leave out the mark behind it.',
      'A login that fails beside it has another cause: paste the whole address, or the error.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s developer blog, post 552' },
    isHollow: true,
  },
]
