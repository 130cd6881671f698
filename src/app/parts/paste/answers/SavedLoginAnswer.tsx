import { useNavigate } from 'react-router-dom'
import { replayLogin } from '../../../../core/saved-login/replayed-login.ts'
import { readSavedLogin, type SavedLogin } from '../../../../core/saved-login/saved-login.ts'
import { useKeytag } from '../../../keytag.tsx'
import { Button } from '../../../ui/actions/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Say } from '../../../ui/reading/Say.tsx'
import { screenOf } from '../../login/screen-of.ts'
import { countOf } from '../../token/dates-and-counts.ts'
import { Answer } from '../Answer.tsx'

/** A file of "Save what happened". Its login is replayed in the simulated Meta. */
export default function SavedLoginAnswer({ text }: { readonly text: string }) {
  const saved = readSavedLogin(text)
  if (saved === undefined) {
    return (
      <Answer
        title="This saved login cannot be read"
        lead="It was changed, or part of it is missing."
        state="stop"
        mark={<Icon name="warning" />}
      >
        <Say rows={[['What to do', 'Ask for the whole file again.']]} />
      </Answer>
    )
  }
  return <Readable saved={saved} />
}

function Readable({ saved }: { readonly saved: SavedLogin }) {
  const { config, login, now, replay, connect } = useKeytag()
  const navigate = useNavigate()
  const { outcome, answers } = replayLogin(saved, now())
  const open = () => {
    replay(answers)
    if (outcome.kind === 'granted') login.begin(outcome.grant)
    else if (outcome.kind === 'code') login.hold(outcome.code)
    else if (outcome.kind === 'refused-code') login.hold(outcome.code, outcome.answer)
    else if (outcome.kind === 'refused') login.refused(outcome.refusal)
    else if (outcome.kind === 'returned-code') {
      const redirectUri = config.redirectUris.simulated['facebook-login']
      const graph = connect('facebook-login', 'simulated')
      login.exchange(async ended => {
        const { exchangeReplayedCode } = await import('../../login/exchange-code.ts')
        return exchangeReplayedCode(outcome, { graph, redirectUri, now }, ended)
      })
    }
    navigate(screenOf({ environment: 'simulated', family: familyOf(saved) }))
  }
  return (
    <Answer
      title="A saved login"
      lead="Somebody pressed “Save what happened”. Its values are made up."
      state="now"
      mark="?"
    >
      <Say
        rows={[
          ['In it', countOf(saved.captures.length, 'capture')],
          [
            'What to do',
            outcome.kind === 'none'
              ? 'It has no login, so there is no screen to show. A maintainer can still read it.'
              : 'Replay it. The simulated Meta gives the same answers, and no call leaves this page.',
          ],
        ]}
      />
      {outcome.kind !== 'none' && (
        <p>
          <Button kind="main" onClick={open}>
            Replay it
            <Icon name="chevron-right" />
          </Button>
        </p>
      )}
    </Answer>
  )
}

function familyOf({ captures }: SavedLogin): 'facebook-login' | 'instagram-login' {
  return captures.some(({ kind }) => kind.startsWith('ig_')) ? 'instagram-login' : 'facebook-login'
}
