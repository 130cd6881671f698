import { refreshWorkflow } from '../../../core/export/renewal/refresh-workflow.ts'
import { useToast } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Code } from '../../ui/reading/Code.tsx'
import { saveFile } from '../browser/save-file.ts'

const fileName = 'refresh-instagram-token.yml'

/** A workflow file that refreshes the token without this page, and its requirements. */
export function RefreshWorkflow() {
  const toast = useToast()
  const save = () => {
    saveFile(fileName, 'application/yaml', refreshWorkflow)
    toast(`Saved ${fileName}`)
  }
  return (
    <div className="stack">
      <p className="soft">
        Put it into <code>.github/workflows/</code>. It holds no token: it takes the token from the
        repository’s secrets, and writes the new one back. For that it needs a personal access token
        of yours, because a workflow’s own token cannot write secrets.
      </p>
      <Code label="The workflow">{refreshWorkflow}</Code>
      <div className="row">
        <CopyButton text={() => refreshWorkflow} copied="Copied the workflow">
          Copy the workflow
        </CopyButton>
        <Button onClick={save}>
          <Icon name="download" />
          Download {fileName}
        </Button>
      </div>
    </div>
  )
}
