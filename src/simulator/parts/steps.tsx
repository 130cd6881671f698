import type { ReactNode } from 'react'
import type { Page } from '../page.ts'
import { firstName } from '../people.ts'
import type { Login } from './ask.ts'
import { Choose } from './Choose.tsx'
import type { DialogState, Step } from './dialog-state.ts'
import { AccountType, Connect, NewPage } from './Onboarding.tsx'
import { chosenInWords, Review } from './Review.tsx'
import { SignIn } from './SignIn.tsx'

export type StepProps = {
  readonly state: DialogState
  readonly change: (part: Partial<DialogState>) => void
  readonly login: Login
  readonly pages: readonly Page[]
}

type StepText = {
  readonly title: string
  readonly about?: string
  /** Label of the main button. */
  readonly next: string
  readonly Body: (props: StepProps) => ReactNode
}

/** The six steps, in the order of Meta's onboarding (Facebook Login for Business page). */
export function stepText(step: Step, { state, login, pages }: Omit<StepProps, 'change'>): StepText {
  switch (step) {
    case 1:
      return {
        title: 'Who is signing in?',
        about: `The app ${login.appName} asks for access. No password here.`,
        next: `Continue as ${firstName(state.person)}`,
        Body: SignIn,
      }
    case 2:
      return {
        title: `Switch @${pages[0]?.account?.username ?? ''} to a professional account`,
        about: 'Meta’s APIs need it. Switching can be undone.',
        next: `Switch to ${state.accountType}`,
        Body: AccountType,
      }
    case 3:
      return {
        title: 'Create a Facebook Page',
        about: 'Meta’s APIs reach the account through it.',
        next: 'Create Page',
        Body: NewPage,
      }
    case 4:
      return {
        title: 'Connect the Page and the account',
        next: 'Connect them',
        Body: Connect,
      }
    case 5:
      return {
        title: `What may ${login.appName} use?`,
        about: 'An unticked Page gets no token.',
        next: 'Continue',
        Body: Choose,
      }
    case 6:
      return {
        title: `What may ${login.appName} do?`,
        about: state.world.isOlderDialog
          ? 'In this older dialog, each permission can be unticked.'
          : `All or none, for ${chosenInWords(state, pages)}.`,
        next: 'Continue',
        Body: Review,
      }
  }
}
