import readBruno from '@usebruno/lang/v2/src/envToJson.js'
import { parse as readDotenv } from 'dotenv'
import fc from 'fast-check'
import { VariableScope } from 'postman-collection'
import { expect, test } from 'vitest'
import { parse as readYaml } from 'yaml'
import * as z from 'zod/mini'
import type { ExportFormat } from '#src/core/export/format.ts'
import { bruno } from '#src/core/export/formats/bruno.ts'
import { dotenv } from '#src/core/export/formats/dotenv.ts'
import { hoppscotch } from '#src/core/export/formats/hoppscotch.ts'
import { http } from '#src/core/export/formats/http.ts'
import { insomnia } from '#src/core/export/formats/insomnia.ts'
import { kubernetes } from '#src/core/export/formats/kubernetes.ts'
import { mcp } from '#src/core/export/formats/mcp.ts'
import { mcpEnvFile } from '#src/core/export/formats/mcp-env-file.ts'
import { mcpReferences } from '#src/core/export/formats/mcp-references.ts'
import { postman } from '#src/core/export/formats/postman.ts'
import {
  anyChoices,
  anyRecord,
  everything,
  facebook,
  instagram,
  instagramToken,
  intended,
  page,
  pageToken,
  written,
} from './records.ts'

async function readsBack(format: ExportFormat, read: (text: string) => unknown): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyRecord, anyChoices, async (record, choices) => {
      expect(read(await written(format, record, choices))).toEqual(intended(record, choices))
    }),
  )
}

test('Postman’s own library reads the environment', () =>
  readsBack(postman, text => {
    const scope = new VariableScope(JSON.parse(text))
    return scope.toObject()
  }))

test('Postman keeps tokens as secrets', async () => {
  const Environment = z.strictObject({
    name: z.string(),
    values: z.array(
      z.strictObject({
        key: z.string(),
        value: z.string(),
        type: z.enum(['default', 'secret']),
        enabled: z.literal(true),
      }),
    ),
    _postman_variable_scope: z.literal('environment'),
    _postman_exported_at: z.iso.datetime(),
    _postman_exported_using: z.string(),
  })
  const { values } = Environment.parse(
    JSON.parse(await written(postman, facebook([page(1)]), everything)),
  )
  const secrets = values.filter(({ type }) => type === 'secret').map(({ key }) => key)
  expect(secrets).toEqual(['FACEBOOK_USER_ACCESS_TOKEN', 'FACEBOOK_PAGE_ACCESS_TOKEN'])
})

test('Bruno’s own parser reads the environment; its tokens come from the .env beside it', async () => {
  const Environment = z.object({
    variables: z.array(z.object({ name: z.string(), value: z.string(), enabled: z.literal(true) })),
  })
  await fc.assert(
    fc.asyncProperty(anyRecord, anyChoices, async (record, choices) => {
      const text = await written(bruno, record, choices)
      const secrets = readDotenv(await written(dotenv, record, choices))
      const { variables } = Environment.parse(readBruno(text))
      const read = variables.map(({ name, value }) => {
        const secret = /^\{\{process\.env\.(\w+)\}\}$/.exec(value)?.[1]
        return [name, secret === undefined ? value : secrets[secret]]
      })
      expect(Object.fromEntries(read)).toEqual(intended(record, choices))
      expect(text).not.toMatch(/EAA/)
    }),
  )
})

/** Kong/insomnia, `import-v5-parser.ts`: GlobalEnvironmentsSchema. */
const InsomniaFile = z.strictObject({
  type: z.literal('environment.insomnia.rest/5.0'),
  name: z.string(),
  meta: z.strictObject({ id: z.string(), isPrivate: z.literal(true), created: z.number() }),
  environments: z.strictObject({
    name: z.string(),
    meta: z.strictObject({ id: z.string(), isPrivate: z.literal(true), created: z.number() }),
    data: z.record(z.string(), z.string()),
  }),
})

test('Insomnia’s schema takes the environment', () =>
  readsBack(insomnia, text => InsomniaFile.parse(readYaml(text)).environments.data))

/** hoppscotch/hoppscotch, `hoppscotch-data/src/environment/v/2.ts`, in an array as its importer wants. */
const HoppscotchFile = z.tuple([
  z.strictObject({
    v: z.literal(2),
    id: z.string(),
    name: z.string(),
    variables: z.array(
      z.strictObject({
        key: z.string(),
        initialValue: z.string(),
        currentValue: z.string(),
        secret: z.boolean(),
      }),
    ),
  }),
])

test('Hoppscotch’s schema takes the environment', () =>
  readsBack(hoppscotch, text => {
    const [{ variables }] = HoppscotchFile.parse(JSON.parse(text))
    for (const { secret, currentValue } of variables) {
      expect(secret).toBe(currentValue.startsWith('EAA'))
    }
    return Object.fromEntries(variables.map(({ key, currentValue }) => [key, currentValue]))
  }))

/** Kubernetes API reference, Secret v1. */
const Secret = z.strictObject({
  apiVersion: z.literal('v1'),
  kind: z.literal('Secret'),
  metadata: z.strictObject({ name: z.string().check(z.regex(/^[a-z0-9-]{1,253}$/)) }),
  type: z.literal('Opaque'),
  stringData: z.record(z.string().check(z.regex(/^[\w.-]{1,253}$/)), z.string()),
})

test('Kubernetes’ Secret is one of its API', () =>
  readsBack(kubernetes, text => Secret.parse(readYaml(text)).stringData))

test('an MCP configuration holds the values in its env', () => {
  const Configuration = z.object({
    mcpServers: z.object({
      instagram: z.object({ command: z.string(), env: z.record(z.string(), z.string()) }),
    }),
  })
  return readsBack(mcp, text => Configuration.parse(JSON.parse(text)).mcpServers.instagram.env)
})

test('the MCP configurations that point elsewhere hold names at most', async () => {
  const record = facebook([page(1)])
  const names = await written(mcpReferences, record, everything)
  for (const name of Object.keys(intended(record, everything))) {
    expect(names).toContain(`"${name}": "\${${name}}"`)
  }
  const pointer = await written(mcpEnvFile, record, everything)
  expect(pointer).toContain('/.env')
  expect(names + pointer).not.toMatch(/EAA|\d{10}/)
})

test('the variables of an .http file are the intended ones, and its calls resolve', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, anyChoices, async (record, choices) => {
      const { variables, calls } = readHttp(await written(http, record, choices))
      expect(variables).toEqual(intended(record, choices))
      for (const call of calls) {
        expect(call).toMatch(
          /^GET https:\/\/graph\.(facebook|instagram)\.com\/v27\.0\/\d+(\/\w+)?\?fields=[\w,]+&access_token=EAA\w+$/,
        )
      }
    }),
  )
  expect(readHttp(await written(http, facebook([page(1)]))).calls).toEqual([
    `GET https://graph.facebook.com/v27.0/134895793791911?fields=id,name,instagram_business_account&access_token=${pageToken}`,
    `GET https://graph.facebook.com/v27.0/17841405309211844?fields=id,username,followers_count,media_count&access_token=${pageToken}`,
    `GET https://graph.facebook.com/v27.0/17841405309211844/content_publishing_limit?fields=quota_usage,config&access_token=${pageToken}`,
  ])
  expect(readHttp(await written(http, instagram())).calls[0]).toBe(
    `GET https://graph.instagram.com/v27.0/17841405309211844?fields=user_id,username,account_type,media_count&access_token=${instagramToken}`,
  )
})

/**
 * Huachao/vscode-restclient, README: `@name = value` defines, `###` divides, indented lines that
 * begin with `?` or `&` go on with the address, `{{name}}` is replaced. JetBrains reads the same.
 */
function readHttp(text: string) {
  const [head = '', ...requests] = text.split(/^###.*\n/m)
  const variables = Object.fromEntries(
    [...head.matchAll(/^@(\S+) = (.*)$/gm)].map(match => [match[1] ?? '', match[2] ?? '']),
  )
  const calls = requests.map(request =>
    request
      .trim()
      .replace(/\n\s+(?=[?&])/g, '')
      .replace(/\{\{(\w+)\}\}/g, (_, name: string) => variables[name] ?? '?'),
  )
  return { variables, calls }
}
