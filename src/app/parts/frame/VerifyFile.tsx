import { useKeytag } from '../../keytag.tsx'
import { Command } from './VerifyPage.tsx'

/** The ways to check the single file from outside. */
export function VerifyFile() {
  const { source } = useKeytag().config.own
  const commit: string = import.meta.env.KEYTAG_COMMIT ?? ''
  const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(source ?? '')?.[1]
  return (
    <section className="stack">
      <h3>Verify this file</h3>
      <p>
        {commit !== '' && (
          <>
            It says that it was built from commit <code>{commit.slice(0, 12)}</code>.{' '}
          </>
        )}
        A file cannot prove anything about itself. Whoever published it lists its sum in a file{' '}
        <code>SHA256SUMS</code> beside it.
      </p>
      <Command
        label="Compare the sum"
        copy="Copy the command for the sum"
        text="sha256sum keytag.html"
        says="The number must be the one in the line of keytag.html. One changed letter gives another number."
      />
      {repository && (
        <Command
          label="Ask GitHub who built it"
          copy="Copy the GitHub command"
          text={`gh attestation verify keytag.html --repo ${repository}`}
          says="GitHub’s own tool checks the signature under the build, and names the workflow and the commit."
        />
      )}
    </section>
  )
}
