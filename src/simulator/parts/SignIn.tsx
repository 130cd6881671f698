import { people } from '../people.ts'
import { aboutPerson, personOf } from '../worlds.ts'
import { Choices } from './Choices.tsx'
import { beginIn } from './dialog-state.ts'
import type { StepProps } from './steps.tsx'

/** Step 1. Never a password field: nobody should learn to type one here. */
export function SignIn({ state, change }: StepProps) {
  return (
    <Choices
      legend="Person"
      isLegendHidden
      type="radio"
      options={people.map(person => ({
        id: person.id,
        title: person.name,
        about: aboutPerson(state.world, person),
        isChecked: person === state.person,
      }))}
      choose={id => change(beginIn(state.world, personOf(id, state.world)))}
    />
  )
}
