import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'

/* The workflows as GitHub reads them. */

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const Words = z.record(z.string(), z.string())
const Inputs = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
const Step = z.object({
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  with: z.optional(Inputs),
})
const Job = z.object({
  permissions: z.optional(Words),
  needs: z.optional(z.union([z.string(), z.array(z.string())])),
  uses: z.optional(z.string()),
  'timeout-minutes': z.optional(z.number()),
  strategy: z.optional(z.object({ matrix: z.record(z.string(), z.array(z.string())) })),
  steps: z.optional(z.array(Step)),
})
const Workflow = z.object({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: z.unknown(),
  jobs: z.record(z.string(), Job),
})

const folder = '.github/workflows'
const workflows = readdirSync(join(root, folder)).map(name => {
  const text = read(`${folder}/${name}`)
  return { name, text, ...Workflow.parse(parse(text)) }
})

const jobs = workflows.flatMap(({ name, jobs }) =>
  Object.entries(jobs).map(([job, { steps = [], ...rest }]) => ({
    place: `${name}, ${job}`,
    steps,
    runs: steps.map(({ run = '' }) => run).join('\n'),
    ...rest,
  })),
)

function workflow(name: string) {
  const found = workflows.find(each => each.name === name)
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found
}

test('there are three workflows, and each job has an end', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual(['check.yml', 'deploy.yml', 'watch.yml'])
  const endless = jobs.filter(job => job.uses === undefined && job['timeout-minutes'] === undefined)
  expect(endless.map(({ place }) => place)).toEqual([])
})

test('every action is one commit of GitHub’s own, with its version beside it', () => {
  const used = jobs.flatMap(({ steps, uses }) =>
    [uses ?? [], ...steps.map(step => step.uses ?? [])].flat(),
  )
  expect(used.length).toBeGreaterThan(15)
  const loose = used.filter(
    uses => !/^actions\/[\w-]+@[\da-f]{40}$/.test(uses) && !uses.startsWith('./.github/workflows/'),
  )
  expect(loose).toEqual([])
  for (const { text } of workflows) {
    const lines = text.split('\n').filter(line => /uses: actions\//.test(line))
    expect(lines.filter(line => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  }
  // One version of each action, so that an update reaches every place.
  const commits = new Map<string, Set<string>>()
  for (const uses of used) {
    const [action = '', commit = ''] = uses.split('@')
    commits.set(action, new Set([...(commits.get(action) ?? []), commit]))
  }
  expect([...commits].filter(([, each]) => each.size > 1)).toEqual([])
})

test('a workflow may do nothing, and a job what it names', () => {
  for (const { name, permissions } of workflows) expect([name, permissions]).toEqual([name, {}])
  const silent = jobs.filter(({ permissions }) => permissions === undefined)
  expect(silent.map(({ place }) => place)).toEqual([])
  const rights = Object.fromEntries(
    jobs.flatMap(({ place, permissions = {} }) => {
      const written = Object.entries(permissions).filter(([, right]) => right !== 'read')
      return written.length > 0 ? [[place, written.map(([right]) => right)]] : []
    }),
  )
  expect(rights).toEqual({
    'deploy.yml, attest': ['attestations', 'id-token'],
    'deploy.yml, release': ['contents'],
    'deploy.yml, deploy': ['pages', 'id-token'],
    'watch.yml, tell': ['issues'],
  })
})

test('a job that may write runs no package and checks nothing out', () => {
  const writing = jobs.filter(({ permissions = {} }) =>
    Object.values(permissions).some(right => right !== 'read'),
  )
  expect(writing.length).toBe(4)
  for (const { place, runs, steps } of writing) {
    expect([place, runs]).not.toEqual([place, expect.stringMatching(/\b(npm|npx|node|tsx)\b/)])
    const uses = steps.map(step => step.uses ?? '')
    expect(uses.filter(each => /checkout|setup-node/.test(each))).toEqual([])
  }
})

test('no workflow runs for a stranger with the repository’s rights', () => {
  const starts = workflows.flatMap(({ on }) =>
    typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on),
  )
  expect([...new Set(starts)].sort()).toEqual([
    'pull_request',
    'push',
    'schedule',
    'workflow_call',
    'workflow_dispatch',
  ])
})

test('no text from outside is put into a script', () => {
  for (const { place, runs } of jobs) {
    expect([place, runs]).not.toEqual([place, expect.stringContaining('${{')])
  }
  // A title, a branch or a message can be anything. None of them is read at all.
  const outside = workflows
    .flatMap(({ text }) => [...text.matchAll(/\$\{\{(.*?)\}\}/gs)])
    .flatMap(([, expression = '']) => expression.match(/github\.(event\.|head_ref)[\w.]*/g) ?? [])
  expect([...new Set(outside)]).toEqual(['github.event.repository.private'])
})

test('a checkout leaves no key behind', () => {
  const checkouts = jobs.flatMap(({ steps }) =>
    steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
  )
  expect(checkouts.length).toBeGreaterThan(4)
  expect(checkouts.filter(step => step.with?.['persist-credentials'] !== false)).toEqual([])
})

test('Node is of a supported line, and the oldest that is promised builds the same bytes', () => {
  const versions = jobs.flatMap(({ steps }) =>
    steps
      .filter(({ uses }) => uses?.startsWith('actions/setup-node@'))
      .map(step => String(step.with?.['node-version'])),
  )
  const fixed = versions.filter(version => !version.includes('matrix.node'))
  expect([...new Set(fixed)]).toEqual(['24'])
  expect(workflow('deploy.yml').jobs.rebuild?.strategy?.matrix.node).toEqual(['20.20', '22'])
})

test('packages come as the lock file names them, and run nothing when they are installed', () => {
  const installs = jobs.flatMap(
    ({ runs }) => runs.match(/npm (ci|i|install|add|update)\b.*/g) ?? [],
  )
  expect(installs.length).toBeGreaterThan(3)
  expect(installs.filter(line => !line.startsWith('npm ci'))).toEqual([])
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
})

test('a known fault of what ships stops a change, and no check on a person’s machine asks for it', () => {
  const audit = /^npm audit --package-lock-only --omit dev --audit-level moderate$/m
  for (const name of ['check.yml', 'watch.yml']) {
    const { steps = [] } = workflow(name).jobs.audit ?? {}
    expect(steps.map(({ run = '' }) => run).join('\n')).toMatch(audit)
  }
  const review = workflow('check.yml').jobs.dependencies?.steps?.at(-1)
  expect(review?.uses).toMatch(/^actions\/dependency-review-action@/)
  expect(review?.with?.['fail-on-severity']).toBe('moderate')
  // It asks a service, so no check on a person's machine depends on it.
  expect(read('.ci/run')).not.toContain('audit')
})

test('a new version waits a week before it is taken', () => {
  const { updates } = z
    .object({
      updates: z.array(
        z.object({
          'package-ecosystem': z.string(),
          cooldown: z.object({ 'default-days': z.number() }),
        }),
      ),
    })
    .parse(parse(read('.github/dependabot.yml')))
  expect(updates.map(each => [each['package-ecosystem'], each.cooldown['default-days']])).toEqual([
    ['npm', 7],
    ['github-actions', 7],
  ])
  expect(read('.npmrc')).toMatch(/^min-release-age=7$/m)
})

test('a commit of main is tested once, and deployed only when its tests have passed', () => {
  const { jobs, text } = workflow('deploy.yml')
  expect(jobs.check?.uses).toBe('./.github/workflows/check.yml')
  expect(jobs.build?.needs).toBe('check')
  expect(jobs.deploy?.needs).toEqual(['build', 'rebuild'])
  expect(jobs.rebuild?.needs).toBe('build')
  expect(text).not.toContain('.ci/run')
  expect(workflow('check.yml').on).toEqual({ pull_request: null, workflow_call: null })
})

/** Runs a script of a workflow with these commands in the place of others. */
function runScript(
  script: string,
  environment: Readonly<Record<string, string>>,
  commands: Readonly<Record<string, string>> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-script-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${text}\n`, { mode: 0o755 })
  }
  execFileSync('bash', ['-e', '-c', script], {
    cwd: folder,
    env: { PATH: `${folder}${delimiter}${process.env.PATH}`, ...environment },
    stdio: 'pipe',
  })
  return (name: string) => readFileSync(join(folder, name), 'utf8')
}

const sums = [
  `${'1'.repeat(64)}  check/index.html`,
  `${'2'.repeat(64)}  index.html`,
  `${'3'.repeat(64)}  sbom.cdx.json`,
]

test('a build hands on the list of its sums, and its summary names the sum of the list', () => {
  const steps = workflow('deploy.yml').jobs.build?.steps ?? []
  const [script = ''] = steps.flatMap(({ run = '' }) =>
    run.includes('npm run build') ? [run] : [],
  )
  const npm = `[ "$*" = 'run build' ] && mkdir dist && printf '%s\\n' ${sums.map(line => `'${line}'`).join(' ')} > dist/SHA256SUMS`
  const told = runScript(
    script,
    { BASE_PATH: '/keytag', GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary' },
    { npm },
  )
  expect(told('output').split('\n')).toEqual([
    'base=/keytag/',
    'sums<<END-OF-SUMS',
    ...sums,
    'END-OF-SUMS',
    '',
  ])
  const sum = createHash('sha256').update(`${sums[1]}\n${sums[2]}\n`).digest('hex')
  expect(told('summary')).toBe(`The sum of this build: ${sum}\n`)
})

test('every file of a build is signed, and the list of their sums too', () => {
  const [script, sign] = workflow('deploy.yml').jobs.attest?.steps ?? []
  const told = runScript(script?.run ?? '', { SUMS: sums.join('\n') })
  const list = `${sums.join('\n')}\n`
  expect(told('SHA256SUMS')).toBe(list)
  const sum = createHash('sha256').update(list).digest('hex')
  expect(told(String(sign?.with?.['subject-checksums']))).toBe(`${sum}  SHA256SUMS\n${list}`)
})

test('a difference opens one issue, and the run fails where that cannot be known', () => {
  const [tell] = workflow('watch.yml').jobs.tell?.steps ?? []
  const told = (gh: string) => {
    const environment = { REPOSITORY: 'acme/keytag', TITLE: 'It differs', BODY: 'Here.' }
    const log = `echo "$*" >> told`
    return runScript(tell?.run ?? '', environment, { gh: `${log}; ${gh}` })('told')
  }
  expect(told('[ "$2" = create ] || echo 0')).toContain('issue create --repo acme/keytag')
  expect(told('echo 1')).not.toContain('issue create')
  expect(() => told('exit 1')).toThrow()
})

test('another build with other sums stops the deployment', () => {
  const steps = workflow('deploy.yml').jobs.rebuild?.steps ?? []
  const script = steps.map(({ run = '' }) => run).find(run => run.includes('npm run build')) ?? ''
  const rebuilt = (list: readonly string[]) =>
    runScript(
      script,
      { SUMS: sums.join('\n') },
      {
        npm: `mkdir dist && printf '%s\\n' ${list.map(line => `'${line}'`).join(' ')} > dist/SHA256SUMS`,
      },
    )
  expect(() => rebuilt(sums)).not.toThrow()
  for (const at of sums.keys()) {
    expect(() =>
      rebuilt(sums.map((line, each) => (each === at ? `4${line.slice(1)}` : line))),
    ).toThrow()
  }
})
