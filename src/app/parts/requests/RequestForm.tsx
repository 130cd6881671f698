import { useState } from 'react'
import { plainName } from '../../../config.ts'
import { clientLanguages } from '../../../core/client-languages.ts'
import { keyBytes } from '../../../core/hand-over/bech32.ts'
import type { Request } from '../../../core/hand-over/request.ts'
import { appIdFault, appIdFrom } from '../../../core/login/facebook.ts'
import { askedPermissions, toWanted } from '../../../core/login/permissions/permissions.ts'
import { visible } from '../../../core/text/visible.ts'
import { useKeytag } from '../../keytag.tsx'
import { languages } from '../../messages/languages.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Field } from '../../ui/form/Field.tsx'
import { Tick } from '../../ui/form/Tick.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Select } from '../../ui/overlay/Select.tsx'
import { presetSetup } from '../setup/preset-setup.ts'
import { rememberedSetup } from '../setup/remembered-setup.ts'
import { UseCaseChoice } from '../setup/UseCaseChoice.tsx'
import { AskerKey } from './AskerKey.tsx'
import type { RequestDraft } from './make-request.ts'
import './RequestForm.css'

/** The form of a request: who asks, for what, and for how long. */
export function RequestForm(props: {
  readonly isBusy: boolean
  readonly fault: string | undefined
  /** The request before, whose asker and language are offered again. */
  readonly last: Pick<Request, 'from' | 'language'> | undefined
  readonly onMake: (draft: RequestDraft) => void
}) {
  const { isBusy, fault, last, onMake } = props
  const { config, store } = useKeytag()
  // A copy can be for one Instagram app alone. A request is of Facebook Login, so it needs a Meta app.
  const hasApp = config.appId !== ''
  const [first] = useState(() => {
    const setup = (hasApp ? undefined : rememberedSetup(store)) ?? presetSetup(config)
    return setup.family === 'facebook-login'
      ? setup
      : { ...setup, wanted: toWanted([], 'facebook-login') }
  })
  const [from, setFrom] = useState(
    last?.from ?? (config.own.name === plainName ? '' : config.own.name),
  )
  const [client, setClient] = useState('')
  const [appId, setAppId] = useState(hasApp ? config.appId : first.appId)
  const [isDropped, setDropped] = useState(false)
  const enterAppId = (text: string) => {
    const entered = appIdFrom(text)
    const fault = appIdFault(entered)
    const isSecret = fault === 'secret' || fault === 'token'
    setDropped(isSecret)
    setAppId(isSecret ? '' : entered.replace(/\D/g, '').slice(0, 20))
  }
  const [wanted, setWanted] = useState(first.wanted)
  const [purpose, setPurpose] = useState('')
  const [days, setDays] = useState('14')
  const [language, setLanguage] = useState<string>(last?.language ?? 'en')
  const [wantsUserToken, setWantsUserToken] = useState(false)
  const [isMoreOpen, setMoreOpen] = useState(false)
  const [spare, setSpare] = useState('')
  const [tried, setTried] = useState<'link' | 'rehearsal'>()
  const offered = clientLanguages.filter(tag => config.own.languages.includes(tag))
  const permissions = askedPermissions(wanted, 'facebook-login').map(
    ({ permission }) => permission.name,
  )
  // Meta called it invalid for this app, and the client's page speaks of their Instagram.
  const isWithoutInstagram = !permissions.includes('instagram_basic')
  const faultsOf = (isRehearsal: boolean) => ({
    from: visible(from) === '' ? 'Enter the name that your client knows.' : undefined,
    appId:
      isRehearsal || appIdFault(appId) === undefined
        ? undefined
        : 'Enter the App ID of your Meta app. It has only digits.',
    spare:
      spare === '' || keyBytes(spare, 'age')
        ? undefined
        : 'A public key begins with age1 and has 62 characters.',
  })
  const faults: Partial<ReturnType<typeof faultsOf>> = tried ? faultsOf(tried === 'rehearsal') : {}
  const make = (form: HTMLFormElement | null, isRehearsal: boolean) => {
    setTried(isRehearsal ? 'rehearsal' : 'link')
    const isWrong =
      isWithoutInstagram || Object.values(faultsOf(isRehearsal)).some(each => each !== undefined)
    if (isWrong) {
      // After React has marked the fields.
      requestAnimationFrame(() =>
        form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      )
      return
    }
    if (isBusy) return
    onMake({
      from,
      client,
      appId,
      permissions,
      purpose,
      days: Number(days),
      language: offered.find(tag => tag === language) ?? 'en',
      wantsUserToken,
      isRehearsal,
      spare,
    })
  }
  return (
    <form
      className="request-form"
      onSubmit={event => {
        event.preventDefault()
        make(event.currentTarget, false)
      }}
      noValidate
    >
      <Field
        label="Your name, as the client reads it"
        error={faults.from}
        value={from}
        maxLength={60}
        autoComplete="organization"
        onChange={event => setFrom(event.target.value)}
      />
      <Field
        label="Client"
        hint="Only you see it. It names the request in your list."
        value={client}
        maxLength={100}
        autoComplete="off"
        onChange={event => setClient(event.target.value)}
      />
      {!hasApp && (
        <Field
          mono
          label="App ID"
          aside={
            <a href="https://developers.facebook.com/apps" target="_blank" rel="noreferrer">
              Where is it?
            </a>
          }
          error={isDropped ? 'That is a secret, not an App ID. Keytag dropped it.' : faults.appId}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          value={appId}
          onChange={event => enterAppId(event.target.value)}
        />
      )}
      <div>
        <UseCaseChoice wanted={wanted} onChange={setWanted} />
        {isWithoutInstagram && (
          <p className="field-error" role="alert">
            <Icon name="warning" />
            <span>
              <code>instagram_basic</code> is left out, because Meta called it invalid. Without it
              the client has no Instagram account to choose.{' '}
              <TextButton onClick={() => setWanted({ ...wanted, without: undefined })}>
                Ask for it
              </TextButton>
            </span>
          </p>
        )}
      </div>
      <Field
        label="Your reason, for the client"
        hint="One sentence, in the client’s language. You can leave it empty."
        value={purpose}
        maxLength={200}
        onChange={event => setPurpose(event.target.value)}
      />
      <div className="request-form-pair">
        <Select
          label="Open for"
          value={days}
          options={['7', '14', '30'].map(value => ({ value, label: `${value} days` }))}
          onChange={setDays}
        />
        <Select
          label="Language"
          value={language}
          options={offered.map(value => ({ value, label: languages[value].label }))}
          onChange={setLanguage}
        />
      </div>
      <Disclosure summary="More: User token, keys" onOpen={() => setMoreOpen(true)}>
        <div>
          <Tick checked={wantsUserToken} onChange={() => setWantsUserToken(!wantsUserToken)}>
            Ask for the User token too
          </Tick>
          <p className="hint">
            The client must tick it. A Page token is enough for one Page, and has no end date.
          </p>
        </div>
        <Field
          mono
          label="Spare key"
          hint="The public key of an identity.txt of yours (age1…). It opens the reply too, if this browser loses its data."
          error={faults.spare}
          value={spare}
          autoComplete="off"
          spellCheck={false}
          onChange={event => setSpare(event.target.value.trim())}
        />
        {/* The first reading makes the key, so it waits for somebody who looks. */}
        {isMoreOpen && <AskerKey />}
      </Disclosure>
      <div>
        <div className="row">
          <Button kind="main" size="big" type="submit" aria-busy={isBusy} notYet={isBusy}>
            Make the link
          </Button>
          {config.own.show.simulation && (
            <Button
              kind="quiet"
              notYet={isBusy}
              onClick={event => make(event.currentTarget.form, true)}
            >
              Rehearse it first
            </Button>
          )}
        </div>
        <p className="hint" role="status">
          {fault ?? 'Nothing is sent. A rehearsal uses the simulated Meta and needs no app.'}
        </p>
      </div>
    </form>
  )
}
