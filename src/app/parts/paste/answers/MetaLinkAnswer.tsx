import type { MetaLinkThing } from '../../../../core/read/thing.ts'
import { Link } from '../../../ui/actions/Link.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Say } from '../../../ui/reading/Say.tsx'
import { StepList } from '../../entries/one/StepList.tsx'
import { Answer } from '../Answer.tsx'

/** A link that people share: calls take no links, so it says where the ID is. */
export function MetaLinkAnswer({ link }: { readonly link: MetaLinkThing }) {
  const { title, lead, steps } = inWords(link)
  return (
    <Answer title={title} lead={lead} state="now" mark={<Icon name="link" />}>
      <Say
        rows={[
          [
            'What to do',
            <>
              <StepList steps={steps} />
              <p>
                <Link to="/">Get the IDs with Keytag</Link>
              </p>
            </>,
          ],
        ]}
      />
    </Answer>
  )
}

/** The ways to the ID of an Instagram account whose name is known. */
function idOf(name: string): readonly string[] {
  return [
    'Your own account: log in here, and copy the Instagram account ID.',
    `Another professional account: GET /<your Instagram account ID>?fields=business_discovery.username(${name}){id,username}.`,
    'A personal account has no ID that an app may ask for.',
  ]
}

function inWords({ to, network, name }: MetaLinkThing) {
  switch (to) {
    case 'post':
      return network === 'instagram'
        ? {
            title: 'A link to a post of Instagram',
            lead: `${name} is its short code. Calls take the media ID, and Meta gives none for a link.`,
            steps: [
              'Your own post: GET /<Instagram account ID>/media?fields=id,permalink and look for this link.',
              'Somebody else’s post: the API shows it only if it mentions you or has a hashtag that you search.',
            ],
          }
        : {
            title: 'A link to a post of Facebook',
            lead: 'Calls take the post’s ID: the Page ID, an underscore, and the number of the post.',
            steps: [
              'Your own Page: GET /<Page ID>/posts?fields=id,permalink_url and look for this link.',
              'Other Pages: that needs the feature Page Public Content Access.',
            ],
          }
    case 'profile':
      return {
        title: `A link to @${name} on Instagram`,
        lead: 'It holds the name and not the ID.',
        steps: idOf(name),
      }
    case 'username':
      return {
        title: `@${name} is a username and not an ID`,
        lead: 'Instagram’s API asks for the number of the account.',
        steps: idOf(name),
      }
    case 'page':
      return {
        title: 'A link to a Page or a person on Facebook',
        lead: `${name} is a name. A Page has an ID too. An app cannot look up a person by name.`,
        steps: [
          'Your own Page: log in here, and copy the Page ID.',
          `Another Page: GET /${name}?fields=id,name works with the feature Page Public Content Access.`,
        ],
      }
    case 'group':
      return {
        title: 'A link to a group on Facebook',
        lead: 'Meta ended the API for groups in 2024: no app reads or writes there.',
        steps: ['For a Page or an Instagram account: log in here, and copy its ID and token.'],
      }
  }
}
