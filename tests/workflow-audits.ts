import { parse } from 'yaml'
import * as z from 'zod/mini'

/*
 * The audits of zizmor that a workflow's file alone can decide, by zizmor's own names. zizmor itself is in
 * neither registry that the project uses. Some are stricter than its own: they allow what these workflows need
 * and nothing else.
 */

const Condition = z.optional(z.union([z.string(), z.boolean()]))
const Step = z.object({
  if: Condition,
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  shell: z.optional(z.string()),
  env: z.optional(z.record(z.string(), z.unknown())),
  with: z.optional(z.record(z.string(), z.unknown())),
})
const Job = z.object({
  if: Condition,
  permissions: z.optional(z.unknown()),
  uses: z.optional(z.string()),
  secrets: z.optional(z.unknown()),
  'runs-on': z.optional(z.unknown()),
  'timeout-minutes': z.optional(z.number()),
  container: z.optional(z.unknown()),
  services: z.optional(z.unknown()),
  steps: z._default(z.array(Step), []),
})
const Workflow = z.object({
  name: z.optional(z.string()),
  on: z.unknown(),
  permissions: z.optional(z.unknown()),
  concurrency: z.optional(z.unknown()),
  jobs: z.record(z.string(), Job),
})

export type Step = z.infer<typeof Step>
type Job = z.infer<typeof Job>
type Read = {
  readonly text: string
  readonly workflow: z.infer<typeof Workflow>
  readonly jobs: readonly Job[]
  readonly steps: readonly Step[]
  /** The scripts of all steps. */
  readonly scripts: readonly string[]
  /** The texts of `if`, with their marks. */
  readonly conditions: readonly string[]
}

export function readWorkflow(text: string): Read {
  const workflow = Workflow.parse(parse(text))
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap(job => job.steps)
  return {
    text,
    workflow,
    jobs,
    steps,
    scripts: steps.flatMap(({ run }) => run ?? []),
    conditions: [...jobs, ...steps].flatMap(each => (each.if === undefined ? [] : `${each.if}`)),
  }
}

type Audit = {
  /** Findings, each as the text that it is about. */
  readonly find: (read: Read) => readonly string[]
  /** A workflow that has the fault, in the place of lines of a good one. */
  readonly bad: readonly (readonly [good: string | RegExp, bad: string])[]
}

/** A small workflow without a fault. */
export const good = `name: good
on:
  push:
    branches: [main]
permissions: {}
concurrency:
  group: good
  cancel-in-progress: true
jobs:
  one:
    if: \${{ github.ref == 'refs/heads/main' }}
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${'a'.repeat(40)} # v1.0.0
        with:
          persist-credentials: false
      - uses: actions/setup-node@${'b'.repeat(40)} # v1.0.0
        with:
          node-version: 24
          package-manager-cache: false
      - run: npm ci
`

const marks = (expression: string) => `\${{ ${expression} }}`
const runNpm = '- run: npm ci'
const after = (line: string): readonly [string, string] => [runNpm, `- run: ${line}`]

export const audits: Readonly<Record<string, Audit>> = {
  'adhoc-packages': {
    find: ({ scripts }) =>
      scripts.filter(run =>
        /\b(?:npm (?:i|install|add|update|exec)\b|npx |pip3? install|gem install|cargo install|go install|apt(?:-get)? install)/.test(
          run,
        ),
      ),
    bad: [after('npm install left-pad'), after('npx some-tool'), after('pip install tool')],
  },
  'anonymous-definition': {
    find: ({ workflow }) => (workflow.name ? [] : ['no name']),
    bad: [['name: good\n', '']],
  },
  artipacked: {
    find: ({ steps }) =>
      using(steps, 'actions/checkout')
        .filter(({ with: inputs }) => inputs?.['persist-credentials'] !== false)
        .map(named),
    bad: [
      ['persist-credentials: false', 'persist-credentials: true'],
      [/with:\n {10}persist.*\n/, '\n'],
    ],
  },
  'bot-conditions': {
    find: ({ conditions }) =>
      conditions.filter(each => /github\.(?:triggering_)?actor\b/.test(each)),
    bad: [["github.ref == 'refs/heads/main'", "github.actor == 'dependabot[bot]'"]],
  },
  'cache-poisoning': {
    find: ({ steps }) => [
      ...using(steps, 'actions/cache').map(named),
      ...using(steps, 'actions/setup-node')
        .filter(({ with: inputs }) => inputs?.['package-manager-cache'] !== false || inputs?.cache)
        .map(named),
    ],
    bad: [
      ['package-manager-cache: false', 'cache: npm'],
      [runNpm, `- uses: actions/cache@${'c'.repeat(40)} # v1.0.0`],
    ],
  },
  'concurrency-limits': {
    find: ({ workflow }) =>
      /"cancel-in-progress":/.test(JSON.stringify(workflow.concurrency ?? null))
        ? []
        : ['no limit'],
    bad: [
      [/concurrency:\n.*\n.*\n/, ''],
      ['  cancel-in-progress: true\n', ''],
    ],
  },
  'dangerous-triggers': {
    find: ({ workflow }) =>
      ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion'].filter(
        name => JSON.stringify(workflow.on).includes(`"${name}"`),
      ),
    bad: [
      [/push:\n.*\n/, 'pull_request_target:\n'],
      [/push:\n.*\n/, 'workflow_run: { workflows: [other] }\n'],
    ],
  },
  'excessive-permissions': {
    find: ({ workflow, jobs }) => [
      ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['the whole workflow']),
      ...jobs.flatMap(({ permissions }) =>
        typeof permissions === 'object' && permissions !== null ? [] : [`${permissions}`],
      ),
    ],
    bad: [
      ['permissions: {}\n', ''],
      ['permissions: {}', 'permissions: write-all'],
      [/permissions:\n.*\n/, 'permissions: read-all\n'],
    ],
  },
  'github-env': {
    find: ({ scripts }) => scripts.filter(run => /GITHUB_(?:ENV|PATH)\b/.test(run)),
    bad: [after('echo "A=$TITLE" >> "$GITHUB_ENV"'), after('echo . >> $GITHUB_PATH')],
  },
  'insecure-commands': {
    find: ({ text }) =>
      text.match(
        /ACTIONS_ALLOW_UNSECURE_COMMANDS|::(?:set-env|add-path|set-output|save-state)\b/g,
      ) ?? [],
    bad: [after('echo "::set-env name=A::b"')],
  },
  'missing-timeout': {
    find: ({ jobs }) =>
      jobs
        .filter(job => job.uses === undefined && job['timeout-minutes'] === undefined)
        .map(() => 'a job without an end'),
    bad: [['    timeout-minutes: 5\n', '']],
  },
  misfeature: {
    find: ({ steps }) => steps.filter(({ shell = 'bash' }) => shell !== 'bash').map(named),
    bad: [[runNpm, `${runNpm}\n        shell: cmd`]],
  },
  'overprovisioned-secrets': {
    find: ({ text }) => text.match(/toJSON\(\s*secrets\s*\)|secrets\[/gi) ?? [],
    bad: [after(`echo ${marks('toJSON(secrets)')}`), after(`echo ${marks('secrets[github.ref]')}`)],
  },
  'secrets-inherit': {
    find: ({ jobs }) => jobs.filter(({ secrets }) => secrets === 'inherit').map(() => 'inherit'),
    bad: [['runs-on: ubuntu-latest', 'secrets: inherit']],
  },
  'secrets-outside-env': {
    // No job has an environment with secrets, so none may read one.
    find: ({ text }) => text.match(/\bsecrets\.\w+/g) ?? [],
    bad: [after(`deploy --key ${marks('secrets.KEY')}`)],
  },
  'self-hosted-runner': {
    find: ({ jobs }) =>
      jobs
        .filter(job => job.uses === undefined && job['runs-on'] !== 'ubuntu-latest')
        .map(job => JSON.stringify(job['runs-on'])),
    bad: [
      ['ubuntu-latest', 'self-hosted'],
      ['ubuntu-latest', marks('matrix.where')],
    ],
  },
  'template-injection': {
    find: ({ steps }) => [
      ...steps.flatMap(({ run = '' }) => (/\$\{\{/.test(run) ? [run] : [])),
      ...using(steps, 'actions/github-script').map(named),
    ],
    bad: [
      after(`echo ${marks('github.event.pull_request.title')}`),
      [runNpm, `- uses: actions/github-script@${'d'.repeat(40)} # v1.0.0`],
    ],
  },
  'unpinned-images': {
    find: ({ text, jobs }) => [
      ...jobs.flatMap(({ container, services }) =>
        [container, services].filter(Boolean).map(String),
      ),
      ...(text.match(/docker:\/\/.*/g) ?? []),
    ],
    bad: [
      ['runs-on: ubuntu-latest', 'runs-on: ubuntu-latest\n    container: node:24'],
      [/actions\/setup-node@.*/, 'docker://node:24'],
    ],
  },
  'unpinned-tools': {
    find: ({ scripts }) =>
      scripts.filter(run => /(?:curl|wget)\b[^|]*\|\s*(?:sudo )?(?:ba|z)?sh/.test(run)),
    bad: [after('curl -s https://host.example/install | sh')],
  },
  'unpinned-uses': {
    find: ({ text }) =>
      (text.match(/uses: .*/g) ?? []).filter(
        line => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line) && !/^uses: \.\/\.github\//.test(line),
      ),
    bad: [
      [/setup-node@.*/, 'setup-node@v7'],
      [/ # v1\.0\.0/, ''],
    ],
  },
  'unsound-condition': {
    // Text around the marks, or a block's last line break, makes every condition true.
    find: ({ conditions }) =>
      conditions.filter(each => /\$\{\{/.test(each) && !/^\$\{\{[^}]*\}\}$(?!\n)/.test(each)),
    bad: [
      [/if: .*/, `if: ${marks('github.actor')} && ${marks('github.ref')}`],
      [/if: .*/, `if: |\n      ${marks('false')}`],
    ],
  },
  'unsound-contains': {
    find: ({ conditions }) => conditions.filter(each => /contains\(\s*'/.test(each)),
    bad: [["github.ref == 'refs/heads/main'", "contains('refs/heads/main', github.ref)"]],
  },
}

function using(steps: readonly Step[], action: string): readonly Step[] {
  return steps.filter(({ uses }) => uses?.startsWith(`${action}@`))
}

function named({ uses, run }: Step): string {
  return uses ?? run ?? ''
}
