import { entryOf } from '../../../core/errors/entries.ts'
import { matches } from '../../../core/errors/match.ts'
import { Link } from '../../ui/actions/Link.tsx'

/** A link to the explanation of a page on which Meta leaves the person standing. */
export default function PageMeaning({ words }: { readonly words: string }) {
  const { id } = matches({ text: words })[0]?.entry ?? entryOf('dialog-refused')
  return <Link to={`/help/${id}/`}>What this page means</Link>
}
