import { Suspense, useState } from 'react'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../../core/login/setup/setup-link.ts'
import { useHydrated } from '../../hydrated.ts'
import { useKeytag } from '../../keytag.tsx'
import { type Language, languages } from '../../messages/languages.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { Choice, ChoiceList } from '../../ui/form/Choice.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Field } from '../../ui/form/Field.tsx'
import { Select } from '../../ui/overlay/Select.tsx'
import { Origin } from '../browser/Origin.tsx'
import './ShareSetup.css'
import { lazyPart } from '../../ui/lazy-part.tsx'

const QrCode = lazyPart(() => import('./QrCode.tsx'))

/** A link that fills the form in for another person, as text and as a QR code. */
export function ShareSetup({ setup }: { readonly setup: Setup }) {
  const { config } = useKeytag()
  const [chosen, setChosen] = useState<'colleague' | 'client'>('colleague')
  const [world, setWorld] = useState('')
  const [drawn, setDrawn] = useState(false)
  const [language, setLanguage] = useState('')
  // Instagram Login ends in a terminal, so it has no client page.
  const hasClients = setup.family === 'facebook-login'
  const forClient = hasClients && chosen === 'client'
  const { languages: spoken } = config.own
  const query = writeSetupLink(setup, world)
  const path = forClient ? `connect/${query}${language && `&lang=${language}`}` : query
  const link = `${config.origin}${config.base}${path}`
  const canShare = useHydrated() && 'share' in navigator
  const share = async () => {
    try {
      await navigator.share({ title: 'Keytag', url: link })
    } catch {
      // The person closed the sheet or the phone refused it. The link can still be copied.
    }
  }
  return (
    <div className="share-setup stack">
      {hasClients && (
        <ChoiceList legend="Who the link is for">
          <Choice
            type="radio"
            name="share-for"
            checked={!forClient}
            onChange={() => setChosen('colleague')}
            title="For a colleague"
          >
            Opens the first page with the app and the permissions filled in.
          </Choice>
          <Choice
            type="radio"
            name="share-for"
            checked={forClient}
            onChange={() => setChosen('client')}
            title="For a client"
          >
            One button, and what to tick, in {inEnglish(spoken)}.
          </Choice>
        </ChoiceList>
      )}
      {forClient && spoken.length > 1 && (
        <Select
          label="Language"
          value={language}
          options={[
            { value: '', label: 'What their browser prefers' },
            ...spoken.map(tag => ({ value: tag, label: languages[tag].label })),
          ]}
          onChange={setLanguage}
        />
      )}
      <CopyValue box label="Copy the setup link" copied="Copied the setup link" text={() => link}>
        <Origin />
        {link.slice(config.origin.length)}
      </CopyValue>
      <div className="row">
        <Button onClick={() => setDrawn(!drawn)} aria-expanded={drawn}>
          {drawn ? 'Hide the QR code' : 'Show as QR code'}
        </Button>
        {canShare && <Button onClick={() => void share()}>Share</Button>}
      </div>
      {drawn && (
        <Suspense fallback={<div className="share-setup-drawing" aria-busy="true" />}>
          <QrCode text={link} label="QR code of the setup link" fileName="keytag-setup.svg" />
        </Suspense>
      )}
      <p className="hint">
        Opening it starts nothing. Whoever opens it sees which app the tokens would be for.
      </p>
      <Disclosure summary="Choose a scenario of the simulation">
        <Field
          mono
          label="Scenario"
          hint="Its name is in the address of the simulated dialog, after world=. For demonstrations and bug reports."
          value={world}
          onChange={event => setWorld(event.target.value.trim())}
          error={
            /^[a-z0-9-]{0,40}$/.test(world)
              ? undefined
              : 'A name has only small letters, digits and hyphens.'
          }
          autoComplete="off"
          spellCheck={false}
        />
      </Disclosure>
    </div>
  )
}

/** "English, German or French" */
function inEnglish(tags: readonly Language[]): string {
  const names = new Intl.DisplayNames('en-GB', { type: 'language' })
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' })
  return list.format(tags.map(tag => names.of(tag) ?? tag))
}
