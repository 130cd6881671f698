import type { ReactNode } from 'react'
import { Choices } from '../../parts/Choices.tsx'
import { PermissionList } from '../../parts/PermissionList.tsx'
import { accounts, typeInWords } from '../accounts.ts'
import { basicOf, inWords, lossInWords } from '../permissions.ts'
import { accountOf } from '../worlds.ts'
import type { InstagramLogin } from './ask.ts'
import { beginIn, type InstagramState } from './state.ts'

export type StepProps = {
  readonly state: InstagramState
  readonly change: (part: Partial<InstagramState>) => void
  readonly login: InstagramLogin
}

type StepText = {
  readonly title: string
  readonly about: string
  /** Label of the main button. */
  readonly next: string
  readonly Body: (props: StepProps) => ReactNode
}

export function stepText({ state, login }: Omit<StepProps, 'change'>): StepText {
  const { step, account, switchTo } = state
  switch (step) {
    case 1:
      return {
        title: 'Which account is logging in?',
        about: `The app ${login.appName} asks for access. No password here.`,
        next: `Continue as @${account.username}`,
        Body: Accounts,
      }
    case 2:
      return {
        title: `@${account.username} is a personal account`,
        about: 'Instagram Login needs a professional one. Switching is free and can be undone.',
        next: {
          Business: 'Switch to business',
          Media_Creator: 'Switch to creator',
          Personal: 'Stay personal',
        }[switchTo],
        Body: Switching,
      }
    case 3:
      return {
        title: `Allow ${login.appName} to use @${account.username}?`,
        about: 'Untick anything the app should not do. It is told which permissions it has.',
        next: 'Allow',
        Body: Review,
      }
  }
}

function Accounts({ state, change, login }: StepProps) {
  return (
    <>
      <Choices
        legend="Account"
        isLegendHidden
        type="radio"
        options={accounts.map(account => ({
          id: account.username,
          title: `@${account.username}`,
          about: `${account.name}. ${typeInWords(account.type)}.`,
          isChecked: account === state.account,
        }))}
        choose={id => change(beginIn(state.world, accountOf(id, state.world)))}
      />
      <p className="sim-warning">
        {login.offersFacebook
          ? 'The real dialog also offers to log in with Facebook.'
          : 'The real dialog would not offer to log in with Facebook: enable_fb_login is off.'}{' '}
        {login.asksAgain &&
          'It would ask for the password even of somebody who is logged in: force_reauth is on.'}
      </p>
    </>
  )
}

function Switching({ state, change }: StepProps) {
  const option = (id: InstagramState['switchTo'], title: string, about?: string) => ({
    id,
    title,
    about,
    isChecked: state.switchTo === id,
  })
  const options = [
    option('Business', 'Business'),
    option('Media_Creator', 'Creator'),
    option('Personal', 'Stay personal', 'Then the login cannot go on.'),
  ]
  return (
    <Choices
      legend="Account type"
      isLegendHidden
      type="radio"
      options={options}
      choose={chosen =>
        change({ switchTo: options.find(({ id }) => id === chosen)?.id ?? 'Business' })
      }
    />
  )
}

function Review({ state, change, login }: StepProps) {
  return (
    <PermissionList
      permissions={login.permissions.map(name => ({
        name,
        says: inWords(name),
        loss: lossInWords(name, login.appName),
        isFixed: Object.values(basicOf).includes(name),
      }))}
      declined={state.declined}
      change={change}
    />
  )
}
