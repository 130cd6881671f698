import type { ReactNode } from 'react'
import type { Page } from '../page.ts'
import { firstName } from '../people.ts'
import type { Login } from './ask.ts'
import { Choose } from './Choose.tsx'
import type { DialogState, Step } from './dialog-state.ts'
import { AccountType, Connect, NewPage } from './Onboarding.tsx'
import { Review } from './Review.tsx'
import { SignIn } from './SignIn.tsx'

export type StepProps = {
  readonly state: DialogState
  readonly change: (part: Partial<DialogState>) => void
  readonly login: Login
  readonly pages: readonly Page[]
}

type StepText = {
  readonly title: string
  readonly about: string
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
        about: `The app ${login.appName} asks for access. No password here: choose a person.`,
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
        about: 'API access to the Instagram account goes through its Page.',
        next: 'Create Page',
        Body: NewPage,
      }
    case 4:
      return {
        title: 'Connect the Page and the account',
        about: 'One Page connects to one Instagram account.',
        next: 'Connect them',
        Body: Connect,
      }
    case 5:
      return {
        title: `Which Pages and accounts may ${login.appName} use?`,
        about: 'An unticked Page gets no token.',
        next: 'Continue',
        Body: Choose,
      }
    case 6:
      return {
        title: `Review what ${login.appName} may do`,
        about: state.world.isOlderDialog
          ? `This is the older dialog. Untick anything ${firstName(state.person)} would rather not allow: the app is told which permissions were declined.`
          : 'Facebook Login for Business grants all or none.',
        next: 'Continue',
        Body: Review,
      }
  }
}
