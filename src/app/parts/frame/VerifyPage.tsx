import { useKeytag } from '../../keytag.tsx'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Code } from '../../ui/reading/Code.tsx'

/** The two ways to check from outside that this copy is what its sources make. */
export function VerifyPage() {
  const { config } = useKeytag()
  const { source } = config.own
  const commit: string = import.meta.env.KEYTAG_COMMIT ?? ''
  const live = `${config.origin}${config.base}`
  if (source === undefined) {
    return (
      <section className="stack">
        <h3>Verify this page</h3>
        <p>
          This copy does not name its source code, so nobody can compare it. Ask whoever runs it, or
          use a copy that does.
        </p>
      </section>
    )
  }
  const rebuild = [
    `git clone ${source} keytag && cd keytag`,
    'npm ci',
    `npm run verify -- ${live}`,
  ].join('\n')
  const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(source)?.[1]
  const attest =
    repository &&
    [
      `curl -s ${live} -o page.html`,
      `curl -s ${live}SHA256SUMS | grep ' index.html$'; sha256sum page.html`,
      `gh attestation verify page.html --repo ${repository}`,
    ].join('\n')
  return (
    <section className="stack">
      <h3>Verify this page</h3>
      <p>
        {commit === '' ? (
          'This copy does not name the commit that it was built from. '
        ) : (
          <>
            This copy says that it was built from commit <code>{commit.slice(0, 12)}</code>.{' '}
          </>
        )}
        A page cannot prove that about itself. You can check it from a terminal, with Node and git:
        the same sources always give the same files.
      </p>
      <Command
        label="Build it again and compare every file"
        copy="Copy the build commands"
        text={rebuild}
        says="The last command builds the commit that this copy names, asks this address for every file, and lists the ones that differ. If it lists none, the script that reads your tokens is the one in the public sources."
      />
      {attest && (
        <Command
          label="Ask GitHub who built it"
          copy="Copy the GitHub commands"
          text={attest}
          says="The second command prints two sums, which must be equal. The third checks the signature that GitHub’s servers put under the build, with GitHub’s own tool, and names the workflow and the commit."
        />
      )}
      <p>
        Neither can tell what this address sends to somebody else, or tomorrow. Browsers without
        integrity in import maps do not check the scripts that load later.
      </p>
    </section>
  )
}

/** A command to copy, with its explanation. */
export function Command(props: {
  readonly label: string
  readonly copy: string
  readonly text: string
  readonly says: string
}) {
  const { label, copy, text, says } = props
  return (
    <div className="stack">
      <h4>{label}</h4>
      <Code label={label}>{text}</Code>
      <CopyButton text={() => text} copied="Copied the commands.">
        {copy}
      </CopyButton>
      <p>{says}</p>
    </div>
  )
}
