import { useKeytag } from '../../keytag.tsx'
import { githubRepository } from './github-repository.ts'
import { VerifyingCommands } from './VerifyingCommands.tsx'
import { attested } from './VerifyPage.tsx'

/** The ways to check the single file from outside. */
export function VerifyFile() {
  const { source } = useKeytag().config.own
  const commit: string = import.meta.env.KEYTAG_COMMIT ?? ''
  const repository = githubRepository(source)
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
      <VerifyingCommands
        level={4}
        label="Compare the sum"
        needs={
          <>
            Open a terminal in the folder of the file. On a Mac the command is{' '}
            <code>shasum -a 256 keytag.html</code>, on Windows{' '}
            <code>certutil -hashfile keytag.html SHA256</code>.
          </>
        }
        copy="Copy the command for the sum"
        text="sha256sum keytag.html"
        outcomes={[
          [
            { described: 'The number in the line of keytag.html' },
            'It is the file that was published. Any other number is another file.',
          ],
        ]}
      />
      {repository && (
        <VerifyingCommands
          level={4}
          label="Ask GitHub who built it"
          needs={
            <>
              You need GitHub’s own tool, <code>gh</code> from cli.github.com, and an account there:{' '}
              <code>gh auth login</code> signs you in once.
            </>
          }
          copy="Copy the GitHub command"
          text={attested('keytag.html', repository, commit)}
          outcomes={[
            [
              'Verification succeeded',
              'A workflow of that repository built this file, on GitHub’s machines.',
            ],
            [
              'No attestations found',
              'GitHub signed no such file. If the repository is public, do not use it.',
            ],
            [
              { described: 'Any other error' },
              'Nothing was checked: gh is missing or old, or is not signed in. Mend that and try again.',
            ],
          ]}
        />
      )}
    </section>
  )
}
