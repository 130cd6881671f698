import { pageOfSums } from '../../../core/site/build-sums.ts'
import { useKeytag } from '../../keytag.tsx'
import { Facts } from '../../ui/reading/Facts.tsx'
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
        One page alone holds the sums of this build, in its own file.{' '}
        <Outside to={`${config.base}check/`}>Open it in a new tab</Outside>: “Verify this page”
        there names them. A page that was not built, as under <code>npm run dev</code>, has none.
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
          The build’s sum is that of the list <Outside to={list}>SHA256SUMS</Outside> without the
          line of <code>{pageOfSums}</code>, which is this page: no file can hold its own sum. The
          sum of this page stands in that line.
        </p>
        <p>
          Compare the build’s sum with one that this address did not send you:
          {source !== undefined && (
            <>
              {' '}
              <code>npm run verify</code>, below, prints that of your own build;
            </>
          )}
          {githubRepository(source ?? '') && (
            <>
              {' '}
              the run <Outside to={`${source}/actions/workflows/deploy.yml`}>“deploy”</Outside> at
              GitHub prints it in its summary;
            </>
          )}{' '}
          and another person can read theirs to you. Numbers that all come from one address prove
          nothing about it.
        </p>
      </div>
      <VerifyingCommands
        level={level}
        label="Compare what your terminal is sent"
        needs={
          <>
            You need a terminal of Linux or of a Mac. On an older Mac, <code>sha256sum</code> is{' '}
            <code>shasum -a 256</code>.
          </>
        }
        copy="Copy the commands for the sums"
        text={[
          `curl -s ${list} | grep -v '  ${pageOfSums}$' | sha256sum`,
          `curl -s ${live}callback/ | sha256sum`,
          `curl -s ${list} | grep '  ${pageOfSums}$'`,
          `curl -s ${live}check/ | sha256sum`,
        ].join('\n')}
        outcomes={[
          [
            { described: 'The build’s sum, that of callback/index.html, then one sum twice' },
            'Your terminal was sent what this page names.',
          ],
          [
            { described: 'Other sums' },
            'A new build may have been published: load this page again and repeat it. If it stays so, do not log in here.',
          ],
        ]}
      />
    </>
  )
}
