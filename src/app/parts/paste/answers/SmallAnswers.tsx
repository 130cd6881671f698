import { lifeInWords } from '../../../../core/graph/versions.ts'
import type { GraphAddressThing, Thing, TokenThing } from '../../../../core/read/thing.ts'
import { useNow } from '../../../clock.ts'
import { Link } from '../../../ui/actions/Link.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Say } from '../../../ui/reading/Say.tsx'
import { Answer } from '../Answer.tsx'

/** An app secret, or an app token, which holds one. It was dropped before this is drawn. */
export function SecretAnswer({ secret }: { readonly secret: Extract<Thing, { kind: 'secret' }> }) {
  const isToken = secret.what === 'app-token'
  return (
    <Answer
      title={
        isToken
          ? 'This is an app token. Keytag dropped it'
          : 'This is an app secret. Keytag dropped it'
      }
      lead={
        isToken
          ? `It holds the secret of the app ${secret.appId ?? ''}: it can act as your whole app.`
          : 'Whoever has it can act as your whole app.'
      }
      state="stop"
      mark={<Icon name="warning" />}
    >
      <Say
        rows={[
          ['What happened', 'It does not belong in a web page. Keytag kept nothing of it.'],
          ['Who fixes it', 'You, as the developer of the app.'],
          [
            'What to do',
            <ol key="steps">
              <li>Open App settings › Basic in the App Dashboard and reset the app secret.</li>
              <li>Put the new one into your server’s settings, and nowhere else.</li>
            </ol>,
          ],
        ]}
      />
    </Answer>
  )
}

/** A token that nobody can be asked about: cut, damaged, of an ended or another API. */
export function DeadTokenAnswer({ token }: { readonly token: TokenThing }) {
  const { title, lead, steps } = deadInWords(token)
  return (
    <Answer title={title} lead={lead} state="stop" mark={<Icon name="warning" />}>
      <Say rows={[['What to do', steps]]} />
    </Answer>
  )
}

function deadInWords({ of, isCut }: TokenThing) {
  const instead = (
    <p>
      <Link to="/basic-display">What there is instead</Link>
    </p>
  )
  const fresh = (
    <p>
      <Link to="/">Get a new one</Link>
    </p>
  )
  switch (of) {
    case 'basic-display':
      return {
        title: 'A retired Basic Display token',
        lead: 'Meta switched these off on 4 December 2024. It can be neither used nor refreshed.',
        steps: instead,
      }
    case 'legacy-instagram':
      return {
        title: 'A token of the first Instagram API',
        lead: 'Meta switched that API off on 29 June 2020. The token does nothing any more.',
        steps: instead,
      }
    case 'old-facebook':
      return {
        title: 'A Facebook token of 2015 or before',
        lead: 'Tokens have begun EAA since. This one has ended.',
        steps: fresh,
      }
    case 'threads':
      return {
        title: 'A Threads token',
        lead: 'It works at graph.threads.net and nowhere else: not for Facebook, not for Instagram.',
        steps:
          'Send it to graph.threads.net. For Instagram, log in with Facebook or Instagram Login.',
      }
    case 'id-token':
      return {
        title: 'An ID token, not an access token',
        lead: 'Limited Login and OpenID send it to say who logged in. Graph takes none of them.',
        steps:
          'On iOS, ask for the classic login (with tracking permission) to get an access token. On a server, verify the ID token instead of sending it to Graph.',
      }
    case 'signed-request':
      return {
        title: 'A signed request, not a token',
        lead: 'Meta posts it when a person removes the app or wants their data deleted. It names the person.',
        steps:
          'On the server: check the part before the dot with the app secret (HMAC-SHA256), then read the part after it (base64url). Answer a data deletion with a url and a confirmation_code.',
      }
    case 'jwt':
      return {
        title: 'A JSON Web Token',
        lead: 'It is signed, and not known to be Meta’s. Graph takes none of them.',
        steps:
          'Look for the access token beside it: Facebook’s begins with EAA, Instagram’s with IGAA.',
      }
    default:
      return isCut
        ? {
            title: 'A token that was cut off',
            lead: 'Dots or bullets replace the rest.',
            steps: 'Copy it where it is shown whole.',
          }
        : {
            title: 'A token with foreign characters in it',
            lead: 'It begins like a Meta token, but contains characters that no token has.',
            steps: 'Copy it again, without anything around it.',
          }
  }
}

/** A login code alone: without its address nobody knows what the exchange has to repeat. */
export function CodeAnswer() {
  return (
    <Answer
      title="A login code, not yet exchanged"
      lead="It is not a token. The app secret turns it into one, once, within the hour."
      state="now"
      mark="?"
    >
      <Say
        rows={[
          [
            'What to do',
            'Paste the whole address it came in, and Keytag writes the command. A code that was used, or is over an hour old, needs a new login.',
          ],
        ]}
      />
    </Answer>
  )
}

/** An address of Graph's: which call it is, and whether the token fits the host. */
export function GraphAddressAnswer({ address }: { readonly address: GraphAddressThing }) {
  const { host, version, path, isOtherFamily, tokenFamily, misnamed, unfilled, hasTokenInPath } =
    address
  const isWrong = isOtherFamily || misnamed.length > 0 || unfilled.length > 0 || hasTokenInPath
  const family = tokenFamily === 'facebook-login' ? 'Facebook' : 'Instagram'
  const now = useNow()
  // Threads counts its versions by itself.
  const isGraph = !host.startsWith('graph.threads.')
  return (
    <Answer
      title={
        isOtherFamily
          ? 'The token belongs to the other host'
          : misnamed.length > 0
            ? 'A call of the Graph API with a wrong name in it'
            : hasTokenInPath
              ? 'A call of the Graph API with a token in its path'
              : unfilled.length > 0
                ? 'A call of the Graph API that is not filled in'
                : 'A call of the Graph API'
      }
      lead={
        isOtherFamily
          ? `A token of ${family}’s was sent to ${host}, which cannot read it.`
          : `It asks ${host} for ${path}.`
      }
      state={isWrong ? 'stop' : 'now'}
      mark={<Icon name={isWrong ? 'warning' : 'link'} />}
    >
      <Say
        rows={[
          ['Host', <code key="host">{host}</code>],
          [
            'Version',
            version === undefined
              ? 'None is named: Meta takes the oldest that the app may use.'
              : [version, isGraph ? lifeInWords(version, now) : undefined]
                  .filter(words => words !== undefined)
                  .join('. '),
          ],
          ['Path', <code key="path">{path}</code>],
          ...(misnamed.length > 0
            ? [['Parameter', <WrongNames key="names" misnamed={misnamed} />] as const]
            : []),
          ...(unfilled.length > 0
            ? [['To fill in', <code key="unfilled">{unfilled.join(', ')}</code>] as const]
            : []),
          [
            'What to do',
            misnamed.length > 0
              ? 'Correct the name, and call again. Graph ignores an unknown name silently.'
              : isOtherFamily
                ? `Send it to ${tokenFamily === 'facebook-login' ? 'graph.facebook.com' : 'graph.instagram.com'}, or take a token of this host’s family.`
                : hasTokenInPath
                  ? 'Graph takes the token for the ID of an object. Write it behind the path: ?access_token=…'
                  : unfilled.length > 0
                    ? 'Put the real values there: IDs and tokens come from a login. Where a program made the address, one of its settings or answers was empty.'
                    : 'If it fails, paste what Meta answers. An address with a token in it is as secret as the token.',
          ],
        ]}
      />
    </Answer>
  )
}

function WrongNames({ misnamed }: Pick<GraphAddressThing, 'misnamed'>) {
  return misnamed.map(({ written, meant }) => (
    <p key={written}>
      Graph does not read <code>{written}</code>. It is called <code>{meant}</code>.
    </p>
  ))
}
