import type { ClientCure } from '../../../../core/doctor/client-cures.ts'
import type { Ghost } from '../../../../core/doctor/ghosts.ts'
import type { CureMessages } from '../../../messages/cures/en.ts'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { fill } from '../../../messages/languages.ts'

type Words = {
  readonly words: HandOverMessages
  readonly cures: CureMessages
  readonly from: string
}

/** One step for a client: where to tap, or whom to ask. */
export function cureInWords(cure: ClientCure, { words, cures, from }: Words): string {
  switch (cure.kind) {
    case 'tick':
      return words.missingTick
    case 'tick-each':
      return cures.tickEach
    case 'allow':
      return cures.allow
    case 'make-professional':
      return cures.makeProfessional
    case 'connect':
      return cures.connect
    case 'make-page':
      return cures.makePage
    case 'two-factor':
      return cures.twoFactor
    case 'other-person':
      return cures.otherPerson
    case 'page-role':
      return cures.pageRole
    case 'portfolio-role':
      return cures.portfolioRole
    case 'tell-app':
      return fill(cures.tellApp, { from })
    case 'tell-permission':
      return fill(cures.tellPermission, { from, permission: cure.permission })
    case 'load-again':
      return cures.loadAgain
  }
}

/** The lack of a Page or an account that did not come, in a few words. */
export function ghostInWords({ kind, why }: Ghost, cures: CureMessages): string {
  if (why === 'not-ticked') return cures.notTicked
  if (why === 'personal') return cures.personal
  return kind === 'account' && why === 'no-page' ? cures.withoutPage : cures.hidden
}

/** True if the step ends with a login of the same person. */
export function endsWithLogin({ kind }: ClientCure): boolean {
  return !['load-again', 'other-person', 'tell-app', 'tell-permission'].includes(kind)
}
