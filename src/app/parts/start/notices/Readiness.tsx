import type { Family } from '../../../../core/family.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import './Readiness.css'

type Need = {
  readonly name: string
  readonly want: string
  /** Says if Keytag can check it, and when. */
  readonly seen: 'after' | 'dialog' | 'never'
}

const sight: Readonly<Record<Need['seen'], readonly [icon: IconName, words: string]>> = {
  after: ['eye', 'Keytag sees it after the login'],
  dialog: ['eye', 'Meta’s dialog says so if it is missing'],
  never: ['eye-off', 'Only you can see it, in Meta’s dashboard'],
}

const needs: Readonly<Record<Family, readonly Need[]>> = {
  'facebook-login': [
    { name: 'App type', want: 'Business.', seen: 'never' },
    {
      name: 'Product',
      want: 'Facebook Login for Business, and Instagram with Facebook login.',
      seen: 'never',
    },
    {
      name: 'Redirect URI',
      want: 'The one above, registered to the last slash.',
      seen: 'dialog',
    },
    {
      name: 'Role or Advanced Access',
      want: 'People with a role in your app can log in at once. All others need Advanced Access.',
      seen: 'never',
    },
    {
      name: 'Professional account',
      want: 'Business or creator, connected to the Page.',
      seen: 'after',
    },
    { name: 'Page', want: 'The person manages it, and ticks it in the dialog.', seen: 'after' },
  ],
  'instagram-login': [
    { name: 'App type', want: 'Business.', seen: 'never' },
    { name: 'Product', want: 'Instagram, with API setup with Instagram login.', seen: 'never' },
    {
      name: 'Redirect URI',
      want: 'The one above, registered to the last slash.',
      seen: 'dialog',
    },
    {
      name: 'Role or Advanced Access',
      want: 'Testers can log in at once. All others need Advanced Access.',
      seen: 'never',
    },
    { name: 'Professional account', want: 'Business or creator.', seen: 'after' },
    { name: 'Page', want: 'Not needed.', seen: 'after' },
  ],
}

/** Meta’s conditions for tokens, and those that Keytag can check. */
export default function Readiness({ family }: { readonly family: Family }) {
  return (
    <dl className="readiness">
      {needs[family].map(({ name, want, seen }) => {
        const [icon, words] = sight[seen]
        return (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {want}{' '}
              {want !== 'Not needed.' && (
                <span className="hint">
                  <Icon name={icon} />
                  {words}
                </span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
