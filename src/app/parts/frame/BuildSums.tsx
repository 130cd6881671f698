import { pageOfSums } from '../../../core/site/build-sums.ts'
import { useKeytag } from '../../keytag.tsx'
import { Facts } from '../../ui/surface/Facts.tsx'
import { githubRepository } from './github-repository.ts'
import { Outside } from './Outside.tsx'
import { sumsInPage } from './sums-in-page.ts'
import { VerifyingCommands } from './VerifyingCommands.tsx'

/** The commit and the sums that this copy names, and the places to compare them with. */
export function BuildSums({ level }: { readonly level: 3 | 4 }) {
  const { config } = useKeytag()
  const { source } = config.own
  const commit: string = import.meta.env.KEYTAG_COMMIT ?? ''
  const live = `${config.origin}${config.base}`
  const list = `${live}SHA256SUMS`
  const sums = sumsInPage()
  if (sums === undefined) {
    return (
      <p>
        Only the page <code>/check/</code> shows the sums of this build.{' '}
        <Outside to={`${config.base}check/`}>Open it in a new tab</Outside> and look under “Verify
        this page”. Under <code>npm run dev</code> there are no sums.
      </p>
    )
  }
  const Heading = `h${level}` as const
  return (
    <>
      <div className="stack">
        <Heading>The sums of this build</Heading>
        <p>A sum (SHA-256) changes when one byte of a file changes. This page names these:</p>
        <Facts
          facts={[
            ...(commit === '' ? [] : [['Commit', commit] as const]),
            ['The build', sums.build],
            ...sums.files,
          ]}
        />
        <p>
          The build’s sum is the sum of the list <Outside to={list}>SHA256SUMS</Outside>. The line
          of <code>{pageOfSums}</code> is left out: that file is this page, and no file can hold its
          own sum.
        </p>
        <p>
          Compare the build’s sum with one from another place. Numbers that all come from this
          address prove nothing about it.
        </p>
        <ul className="plain-list">
          {source !== undefined && (
            <li>
              <code>npm run verify</code>, below, prints the sum of your own build.
            </li>
          )}
          {githubRepository(source ?? '') && (
            <li>
              The run <Outside to={`${source}/actions/workflows/deploy.yml`}>“deploy”</Outside> at
              GitHub prints it in its summary.
            </li>
          )}
          <li>Another person can read you the sum that their browser shows.</li>
        </ul>
      </div>
      <VerifyingCommands
        level={level}
        label="Compare what your terminal gets"
        needs={
          <>
            You need a terminal of Linux or of a Mac. On an older Mac, <code>sha256sum</code> is{' '}
            <code>shasum -a 256</code>.
          </>
        }
        copy="Copy the commands for the sums"
        text={[
          `curl -fsS ${list} | grep -v '  ${pageOfSums}$' | sha256sum`,
          `curl -fsS ${live}callback/ | sha256sum`,
          `curl -fsS ${list} | grep '  ${pageOfSums}$'`,
          `curl -fsS ${live}check/ | sha256sum`,
        ].join('\n')}
        outcomes={[
          [
            { described: 'The build’s sum, that of callback/index.html, then one sum twice' },
            'Your terminal got the files that this page names.',
          ],
          [
            { described: 'Other sums' },
            'A new build may have been published: load this page again and repeat it. If the sums still differ, do not log in here.',
          ],
          [
            { described: 'A line that begins with curl:' },
            'Your terminal got no file, and the sum after that line is the sum of nothing. The line says why. Mend that and try again.',
          ],
        ]}
      />
    </>
  )
}
