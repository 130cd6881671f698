import { useQuery } from '@tanstack/react-query'
import { fillSnippet, type SiteSettings } from '../../../core/site/snippet.ts'
import { useToast } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Code } from '../../ui/reading/Code.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import './SnippetView.css'
import { queriesOf } from '../../cache/query-cache.ts'
import { useKeytag } from '../../keytag.tsx'
import { saveFile } from '../browser/save-file.ts'
import { type Snippet, snippetQuery } from './snippets.ts'

/** One filled snippet to read, copy and save. */
export function SnippetView(props: {
  readonly snippet: Snippet
  readonly settings: SiteSettings
  readonly main?: boolean
}) {
  const { snippet, settings, main = false } = props
  const { label, file, kind } = snippet
  const toast = useToast()
  const { data, isError, isPending } = useQuery(snippetQuery(snippet), queriesOf(useKeytag()))
  if (isPending) return <div className="snippet-view" aria-busy="true" />
  if (isError) {
    return (
      <Status icon="warning" tone="stop">
        This part of Keytag did not load. Reload the page.
      </Status>
    )
  }
  const text = fillSnippet(data, kind, settings)
  const isFile = file.includes('.')
  const save = () => {
    const name = file.split('/').at(-1) ?? file
    saveFile(name, 'text/plain', text)
    toast(`Saved ${name}`)
  }
  return (
    <div className="snippet-view">
      <Code label={`${label}, filled in`}>{text.trimEnd()}</Code>
      <div className="row">
        <CopyButton kind={main ? 'main' : 'normal'} text={() => text} copied={`Copied ${label}`}>
          Copy {label}
        </CopyButton>
        {isFile && (
          <Button kind="quiet" onClick={save}>
            <Icon name="download" />
            Download {file.split('/').at(-1)}
          </Button>
        )}
      </div>
    </div>
  )
}
