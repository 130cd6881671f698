import { Encrypter } from 'age-encryption'
import { AccessToken } from '#src/core/access-token.ts'
import type { Page } from '#src/core/accounts/page.ts'
import { HandOverFault } from '#src/core/hand-over/fault.ts'
import type { OpenRequest } from '#src/core/hand-over/hand-over.ts'
import type { Request } from '#src/core/hand-over/request.ts'
import { makeRequestId, makeRequestKey } from '#src/core/hand-over/request-key.ts'

export const now = new Date('2026-03-01T12:00:00.000Z')
export const later = new Date('2026-03-05T12:00:00.000Z')

/** A request with its key, as the asker stores it. */
export async function made(more: Partial<Request> = {}) {
  const key = await makeRequestKey(now)
  const request: Request = {
    id: makeRequestId(),
    recipient: key.recipient,
    spare: undefined,
    family: 'facebook-login',
    appId: '134895793791914',
    permissions: ['instagram_basic', 'pages_show_list'],
    from: 'Acme Studio',
    purpose: 'Posting your menu of the week',
    language: 'de',
    endsAt: new Date('2026-03-15T12:00:00.000Z'),
    wantsUserToken: false,
    world: undefined,
    signature: undefined,
    ...more,
  }
  const kept: OpenRequest = { request, privateKey: key.privateKey, answeredBy: undefined }
  return { key, request, kept }
}

/** A Page from Meta with a realistic token. */
export function pageOf(number: number, length = 190): Page {
  return {
    number,
    id: `${134895793791914 + number}`,
    name: `Café № ${number}`,
    accessToken: tokenOf(number, length),
    tasks: ['MANAGE', 'CREATE_CONTENT'],
    instagramAccount: {
      id: `${17841405309211844n + BigInt(number)}`,
      username: `cafe_${number}`,
      name: undefined,
    },
  }
}

export function tokenOf(seed: number, length = 190): AccessToken {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  let state = seed + 1
  const tail = Array.from({ length: length - 3 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return letters.charAt((state >>> 8) % letters.length)
  })
  return new AccessToken(`EAA${tail.join('')}`)
}

/** Encrypts any text like a stranger who knows the public key. */
export async function sealedByStranger(recipient: string, text: string | Uint8Array) {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(text)
}

/** The reason of the fault that rejects a promise. Any other end fails the test. */
export async function whyOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (failure) {
    if (failure instanceof HandOverFault) return failure.why
    throw failure
  }
  return 'no fault'
}
