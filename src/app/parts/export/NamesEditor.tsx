import { type Fact, factsOf } from '../../../core/export/facts.ts'
import {
  bareNameOf,
  type NameProblem,
  type Naming,
  nameOf,
  problemOf,
  type SchemeId,
  schemeLabels,
} from '../../../core/export/names.ts'
import type { ExportRecord } from '../../../core/export/record.ts'
import { Field } from '../../ui/form/Field.tsx'
import { Select } from '../../ui/overlay/Select.tsx'
import './NamesEditor.css'

const problems: Readonly<Record<NameProblem, string>> = {
  alphabet: 'Capital letters, digits and underscores, beginning with a letter.',
  reserved: 'Shells or tools read this name themselves. Choose another.',
  numbered: 'It cannot end in a number, because Keytag adds one for each Page.',
  twice: 'Another value has this name.',
}

const meanings: Readonly<Record<Fact, string>> = {
  appId: 'App ID',
  graphVersion: 'Graph API version',
  pageId: 'Page ID',
  pageToken: 'Page token',
  instagramAccountId: 'Instagram account ID',
  username: 'Instagram username',
  userToken: 'User token',
  userTokenExpiresAt: 'End of the User token',
  dataAccessExpiresAt: 'End of data access',
  instagramAppId: 'Instagram app ID',
  instagramUserId: 'Instagram user ID',
  instagramToken: 'Instagram User token',
  instagramTokenExpiresAt: 'End of the Instagram User token',
}

/** A scheme, a prefix, or each name by hand. This device stores the names and never a value. */
export function NamesEditor(props: {
  readonly family: ExportRecord['family']
  readonly naming: Naming
  readonly onChange: (naming: Naming) => void
}) {
  const { family, naming, onChange } = props
  const problem = (fact: Fact) => {
    const found = problemOf(naming, fact, family)
    return found && problems[found]
  }
  const first = factsOf[family].map(problem).find(Boolean)
  const choose = (scheme: SchemeId) => {
    // Own names start as a copy of the current ones.
    const before = { ...naming, scheme: naming.scheme === 'own' ? 'explicit' : naming.scheme }
    const own =
      scheme === 'own'
        ? Object.fromEntries(factsOf[family].map(fact => [fact, bareNameOf(before, fact)]))
        : {}
    onChange({ ...naming, scheme, own: { ...own, ...naming.own } })
  }
  return (
    <div className="names-editor">
      <Select
        label="Names"
        value={naming.scheme}
        options={Object.entries(schemeLabels).map(([value, label]) => ({ value, label }))}
        onChange={value => choose(isScheme(value) ? value : 'explicit')}
      />
      <Field
        label="Prefix"
        hint="For a client, for example: ACME_"
        mono
        value={naming.prefix}
        onChange={({ target }) => onChange({ ...naming, prefix: inCapitals(target) })}
        error={naming.scheme === 'own' ? undefined : first}
        maxLength={40}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
      />
      {naming.scheme === 'own' && (
        <div className="names-editor-own">
          {factsOf[family].map(fact => (
            <Field
              key={fact}
              label={meanings[fact]}
              mono
              value={bareNameOf(naming, fact)}
              onChange={({ target }) =>
                onChange({ ...naming, own: { ...naming.own, [fact]: inCapitals(target) } })
              }
              error={problem(fact)}
              maxLength={80}
              autoCapitalize="characters"
              autoComplete="off"
              spellCheck={false}
            />
          ))}
        </div>
      )}
      {naming.scheme === 'most-common' && family === 'facebook-login' && (
        <p className="hint">
          {nameOf(naming, 'pageToken')} holds the Page token here. Projects use that name for three
          different tokens, which is why it is not the first choice.
        </p>
      )}
    </div>
  )
}

/** Turns typed letters into capitals and keeps the caret in place. */
function inCapitals(field: HTMLInputElement): string {
  const { selectionStart, selectionEnd } = field
  field.value = field.value.toUpperCase()
  field.setSelectionRange(selectionStart, selectionEnd)
  return field.value
}

function isScheme(value: string): value is SchemeId {
  return value in schemeLabels
}
