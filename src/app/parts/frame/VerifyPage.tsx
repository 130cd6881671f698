import { useHydrated } from '../../hydrated.ts'
import { useKeytag } from '../../keytag.tsx'
import { BuildSums } from './BuildSums.tsx'
import { githubRepository } from './github-repository.ts'
import { Outside } from './Outside.tsx'
import { VerifyingCommands } from './VerifyingCommands.tsx'

/** The ways to check from outside that this copy is what its sources make. */
export function VerifyPage({ level }: { readonly level: 3 | 4 }) {
  const { config } = useKeytag()
  const { source } = config.own
  const commit: string = import.meta.env.KEYTAG_COMMIT ?? ''
  const live = `${config.origin}${config.base}`
  // The commands name the origin, which the build does not know.
  if (!useHydrated()) return null
  if (source === undefined) {
    return (
      <>
        <p>
          This copy does not name its source code, so nobody can compare it with a build of their
          own. Ask whoever runs it for the source code, or use a copy that names it.
        </p>
        <BuildSums level={level} />
      </>
    )
  }
  const repository = githubRepository(source)
  return (
    <>
      <p>
        {commit === '' ? (
          'This copy does not name the commit that it was built from. '
        ) : (
          <>
            This copy says that it was built from commit <code>{commit.slice(0, 12)}</code>.{' '}
          </>
        )}
        A page cannot prove that about itself. You can check it from a terminal: the same sources
        always give the same files.
      </p>
      <p>
        It names its sources too: <Outside to={source}>{source}</Outside>. Go on only if you know
        that project from elsewhere: whoever copies this page can name sources of their own.
      </p>
      <BuildSums level={level} />
      <VerifyingCommands
        level={level}
        label="Build it again and compare every file"
        needs={
          <>
            You need <Outside to="https://git-scm.com/downloads">git</Outside> and{' '}
            <Outside to="https://nodejs.org/en/download">Node 20.19 or newer</Outside>. It takes
            some minutes. The last lines say the result. The next time, go into the folder{' '}
            <code>keytag</code>, run <code>git pull && npm ci</code>, and then the last command.
          </>
        }
        copy="Copy the build commands"
        text={[
          `git clone ${source} keytag && cd keytag`,
          'npm ci',
          `npm run verify -- ${live}`,
        ].join(' &&\n')}
        outcomes={[
          [
            'All … addresses give the bytes of this build',
            'This address serves exactly what the public sources build, also the script that reads your tokens. The App ID under “Building” is the copy’s own choice: it must be the one that you expect.',
          ],
          [
            'The copy differs from this build',
            'It serves something else. The lines above name the files. Do not log in here, and tell whoever runs it.',
          ],
          [
            'Some addresses gave no answer',
            'Nothing is proven about those. Run the last command again later.',
          ],
          [
            'That commit is not in this checkout',
            'The public sources do not have the commit that this copy names. Run git pull and the last command again. If that changes nothing, the copy was built from something else: do not log in here.',
          ],
          [
            'That commit is stored here, but not in the history of what is checked out',
            'The commit belongs to another branch. Ask whoever runs this copy why, and do not log in here before you know.',
          ],
          [
            'The copy could not be compared',
            'This says nothing about its files. The line above names the reason. Try again later, or ask whoever runs it.',
          ],
        ]}
      />
      {repository && (
        <VerifyingCommands
          level={level}
          label="Ask GitHub who built it"
          needs={
            <>
              You need GitHub’s own tool, <Outside to="https://cli.github.com">gh</Outside>, and an
              account there: <code>gh auth login</code> signs you in once.
            </>
          }
          copy="Copy the GitHub commands"
          text={[
            `curl -fsS ${live} -o page.html`,
            `curl -fsS ${live}callback/ -o callback.html`,
            ...['page.html', 'callback.html'].map(file => attested(file, repository, commit)),
          ].join(' &&\n')}
          outcomes={[
            [
              'Verification succeeded',
              `It must be printed once for each file. A workflow of that repository built the file${commit === '' ? '' : ' from the named commit'}, on GitHub’s machines. Each page holds the sums of the scripts that it loads.`,
            ],
            [
              'No attestations found',
              'GitHub signed no such file. If the repository is public, do not log in here.',
            ],
            [
              { described: 'Any other error' },
              'Nothing was checked: curl got no file, or gh is missing, old or not signed in. Mend that and try again.',
            ],
          ]}
        />
      )}
      <p>
        None of these can tell you what this address sends to somebody else, or will send tomorrow.
        Some older browsers do not check scripts that load later against those sums.
      </p>
    </>
  )
}

/** The command that asks for GitHub's signature under a file. The tool compares the commit itself. */
export function attested(file: string, repository: string, commit: string): string {
  const built = commit === '' ? '' : ` --source-digest ${commit}`
  return `gh attestation verify ${file} --repo ${repository}${built}`
}
