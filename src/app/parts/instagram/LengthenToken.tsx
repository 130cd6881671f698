import type { InstagramGrant } from '../../../core/login/exchange/instagram-grant.ts'
import { longLivedCommand } from '../../../core/login/exchange/lengthen-command.ts'
import { AnswerByCommand } from '../exchange/AnswerByCommand.tsx'
import './RefreshToken.css'

/** Turns a short-lived token into a long-lived one within its hour, without a new login. */
export default function LengthenToken(props: {
  readonly grant: InstagramGrant
  readonly onNew: () => void
}) {
  return (
    <section className="refresh-token" aria-labelledby="lengthen-token">
      <h2 id="lengthen-token">Make it long-lived</h2>
      <p className="soft">
        The second half of the exchange makes this token last 60 days, without a new login. It needs
        your app secret, so your terminal does it.
      </p>
      <AnswerByCommand
        {...props}
        label="The second half"
        command={longLivedCommand}
        hint="It asks for the secret, then for this token, and shows neither: copy the token above and paste it there."
        answer="Answer of the second half"
      />
    </section>
  )
}
