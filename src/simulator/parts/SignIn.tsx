import { answersForThem } from '../dialog/decision.ts'
import { firstName } from '../people.ts'
import { aboutPerson, peopleOf, personOf } from '../worlds.ts'
import { Choices } from './Choices.tsx'
import { signInAs } from './dialog-state.ts'
import type { StepProps } from './steps.tsx'

/** Step 1. It never has a password field, so that nobody learns to type a password here. */
export function SignIn({ state, change, login }: StepProps) {
  const isKnown = answersForThem(state.world, state.person, login)
  return (
    <>
      <Choices
        legend="Person"
        isLegendHidden
        type="radio"
        options={peopleOf(state.world).map(person => ({
          id: person.id,
          title: person.name,
          about: aboutPerson(state.world, person),
          isChecked: person === state.person,
        }))}
        choose={id => change(signInAs(state, personOf(id, state.world)))}
      />
      <p className="sim-warning" role="status">
        {isKnown
          ? `${firstName(state.person)} let ${login.appName} in before. Meta asks nothing more and hands back the earlier choice, unless the app sends auth_type=rerequest.`
          : ''}
      </p>
    </>
  )
}
