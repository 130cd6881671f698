import { Link } from '../../ui/actions/Link.tsx'
import { Fold } from '../../ui/form/Folds.tsx'

/** The two things that people do after they have their tokens. */
export default function NextSteps() {
  return (
    <Fold summary="Next" hint="Ask a client, add a button to your site">
      <ul className="plain-list">
        <li>
          <Link to="/ask/">Ask a client</Link> for their Page. They log in, and you get a locked
          reply.
        </li>
        <li>
          <Link to="/site/#view=share">Share</Link> a link with your settings, or{' '}
          <Link to="/site/">integrate</Link> a login button.
        </li>
      </ul>
    </Fold>
  )
}
