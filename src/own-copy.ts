import { en } from 'zod/locales'
import * as z from 'zod/mini'
import { type ClientLanguage, clientLanguages } from './core/client-languages.ts'
import { permissionOf } from './core/login/permissions/permissions.ts'

/*
 * `keytag.config.json` turns a fork into an organisation's own login page. The build reads and checks it.
 * The page gets the checked values and never this code.
 */

// Loads zod's error messages.
z.config(en())

/** All have the lightness and strength of brass, and so its contrasts. */
export const colours = ['brass', 'copper', 'plum', 'steel', 'verdigris'] as const

export type OwnCopy = {
  /** The name of the asking organisation: in the bar, in titles, and for clients. */
  readonly name: string
  readonly metaAppId: string
  readonly instagramAppId: string
  readonly family: 'facebook-login' | 'instagram-login'
  /** `undefined`: the setup of a first visit. */
  readonly permissions: readonly string[] | undefined
  readonly dialog: 'guided' | 'plain'
  readonly configurationId: string
  /**
   * Facebook Login asks for a code and exchanges it in the page, with PKCE and without a secret. Off, because
   * nobody has seen it work with business permissions.
   */
  readonly pkce: boolean
  readonly colour: (typeof colours)[number]
  /** The screen of the site's first address. */
  readonly opens: 'start' | 'client'
  readonly show: { readonly simulation: boolean; readonly site: boolean; readonly inspect: boolean }
  /**
   * Public keys of who may ask clients here: `age1…` or `p256:…`. Empty means anybody, and nobody is
   * shown as verified.
   */
  readonly askers: readonly string[]
  /** Hostnames that this copy is for; empty means any. */
  readonly hosts: readonly string[]
  readonly languages: readonly ClientLanguage[]
  /** The address of this copy's source code. */
  readonly source: string | undefined
}

/** The settings of this repository. */
export const plainCopy: OwnCopy = {
  name: 'Keytag',
  metaAppId: '',
  instagramAppId: '',
  family: 'facebook-login',
  permissions: undefined,
  dialog: 'guided',
  configurationId: '',
  pkce: false,
  colour: 'brass',
  opens: 'start',
  show: { simulation: true, site: true, inspect: true },
  askers: [],
  hosts: [],
  languages: clientLanguages,
  source: undefined,
}

const digits = z.string().check(z.regex(/^\d{5,20}$/, 'must be 5 to 20 digits'))
const permission = z.string().check(
  z.regex(/^[a-z_]{3,60}$/, 'must be the name of a permission'),
  z.refine(name => permissionOf(name) !== undefined, {
    error: 'is not a permission that Keytag knows',
  }),
)

export const sourceAddress = /^https:\/\/[\w.-]+(?:\/[\w.-]+)+$/
export const sourceFault = 'must be an https address without a slash at its end'

/** The file's shape. An unlisted key is a typing error and stops the build. */
export const OwnCopyFile = z
  .strictObject({
    $schema: z.optional(z.string()),
    name: z.optional(
      z
        .string()
        .check(z.regex(/^[^\p{C}<>]{1,40}$/u, 'must be 1 to 40 characters, without < or >')),
    ),
    metaAppId: z.optional(digits),
    instagramAppId: z.optional(digits),
    family: z.optional(z.enum(['facebook-login', 'instagram-login'])),
    permissions: z.optional(z.array(permission).check(z.minLength(1))),
    dialog: z.optional(z.enum(['guided', 'plain'])),
    configurationId: z.optional(digits),
    pkce: z.optional(z.boolean()),
    colour: z.optional(z.enum(colours)),
    opens: z.optional(z.enum(['start', 'client'])),
    show: z.optional(
      z.strictObject({
        simulation: z.optional(z.boolean()),
        site: z.optional(z.boolean()),
        inspect: z.optional(z.boolean()),
      }),
    ),
    askers: z.optional(
      z.array(
        z
          .string()
          .check(
            z.regex(
              /^(?:age1[02-9ac-hj-np-z]{58}|p256:[\w-]{87})$/,
              'must be a public key, age1… or p256:…',
            ),
          ),
      ),
    ),
    hosts: z.optional(
      z.array(
        z
          .string()
          .check(
            z.regex(
              /^[a-z0-9.-]{1,253}$/,
              'must be a hostname, without https:// and without a path',
            ),
          ),
      ),
    ),
    languages: z.optional(z.array(z.enum(clientLanguages)).check(z.minLength(1))),
    source: z.optional(z.string().check(z.regex(sourceAddress, sourceFault))),
  })
  .check(
    z.refine(
      ({ family = 'facebook-login', permissions = [] }) =>
        permissions.every(name => permissionOf(name)?.family === family),
      { path: ['permissions'], error: 'are not all of this family: the two never mix' },
    ),
    z.refine(({ family, opens }) => family !== 'instagram-login' || opens !== 'client', {
      path: ['opens'],
      error: 'Instagram Login ends in a terminal, so it has no view for clients',
    }),
  )

/** @throws Error that names every fault of the file */
export function readOwnCopy(text: string | undefined): OwnCopy {
  if (text === undefined) return plainCopy
  const { success, data, error } = OwnCopyFile.safeParse(parsed(text))
  if (!success) {
    const faults = error.issues.map(
      ({ path, message }) => `${path.join('.') || 'the file'}: ${message}.`,
    )
    throw new Error(`keytag.config.json has faults.\n${faults.join('\n')}`)
  }
  const { show, ...own } = data
  return {
    name: own.name ?? plainCopy.name,
    metaAppId: own.metaAppId ?? '',
    instagramAppId: own.instagramAppId ?? '',
    family: own.family ?? plainCopy.family,
    permissions: own.permissions,
    dialog: own.dialog ?? plainCopy.dialog,
    configurationId: own.configurationId ?? '',
    pkce: own.pkce ?? false,
    colour: own.colour ?? plainCopy.colour,
    opens: own.opens ?? plainCopy.opens,
    show: {
      simulation: show?.simulation ?? true,
      site: show?.site ?? true,
      inspect: show?.inspect ?? true,
    },
    askers: own.askers ?? [],
    hosts: own.hosts ?? [],
    languages: own.languages ?? clientLanguages,
    source: own.source,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('keytag.config.json is not JSON: look for a missing quote or a comma too many.')
  }
}
