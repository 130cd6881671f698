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
        It names its sources too: <Outside to={source}>{source}</Outside>. Look if that is the
        project that you know.
      </p>
      <BuildSums level={level} />
      <VerifyingCommands
        level={level}
        label="Build it again and compare every file"
        needs={
          <>
            You need <Outside to="https://git-scm.com/downloads">git</Outside> and{' '}
            <Outside to="https://nodejs.org/en/download">Node 20.19 or newer</Outside>. It takes
            some minutes, and all but the last lines are the progress of the build.
          </>
        }
        copy="Copy the build commands"
        text={[
          `git clone ${source} keytag && cd keytag`,
          'npm ci',
          `npm run verify -- ${live}`,
        ].join('\n')}
        outcomes={[
          [
            'All … addresses give the bytes of this build',
            'This address serves what the public sources make, the script that reads your tokens included.',
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
            'The public sources do not have the commit that this copy names. Run git pull and the last command again. If it stays so, the copy was built from something else.',
          ],
          [
            'The copy could not be compared',
            'This says nothing about its files. The line above names the reason.',
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
            `curl -s ${live} -o page.html`,
            `curl -s ${live}callback/ -o callback.html`,
            ...['page.html', 'callback.html'].map(file => attested(file, repository, commit)),
          ].join('\n')}
          outcomes={[
            [
              'Verification succeeded',
              `A workflow of that repository built the file${commit === '' ? '' : ' from the named commit'}, on GitHub’s machines. Each page holds the sums of the scripts that it loads.`,
            ],
            [
              'No attestations found, or another error',
              'GitHub signed no such build. A private repository has no signatures. Otherwise do not log in here.',
            ],
          ]}
        />
      )}
      <p>
        None of them can tell what this address sends to somebody else, or tomorrow. Browsers
        without integrity in import maps do not check the scripts that load later.
      </p>
    </>
  )
}

/** The command that asks for GitHub's signature under a file. The tool compares the commit itself. */
export function attested(file: string, repository: string, commit: string): string {
  const built = commit === '' ? '' : ` --source-digest ${commit}`
  return `gh attestation verify ${file} --repo ${repository}${built}`
}
