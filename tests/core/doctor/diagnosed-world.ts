import { AccessToken } from '#src/core/access-token.ts'
import { diagnose } from '#src/core/doctor/diagnose.ts'
import { createSimulatedMeta } from '#src/simulator/simulated-meta.ts'
import { examinedLogin } from '#tests/walked-login.ts'
import { asked, now } from './evidence-of.ts'

const appId = '100000000000001'
const redirectUri = 'https://acme.test/callback/'

/** The doctor's diagnosis of a login in a simulated world. */
export async function diagnosisIn(world: string, more: readonly string[] = []) {
  const permissions = [...asked, ...more]
  const meta = createSimulatedMeta({
    now: () => now,
    apps: [{ appId, name: 'Acme Scheduler', redirectUris: [redirectUri] }],
  })
  const query = new URLSearchParams({
    client_id: appId,
    display: 'page',
    extras: '{"setup":{"channel":"IG_API_ONBOARDING"}}',
    redirect_uri: redirectUri,
    response_type: 'token',
    scope: permissions.join(','),
    state: 'one',
  })
  const answer = await meta.fetch(
    new Request(`https://www.facebook.com/dialog/oauth?${query}`, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'continue', world }),
    }),
  )
  const fragment = new URL(answer.headers.get('location') ?? '').hash.slice(1)
  const token = new AccessToken(new URLSearchParams(fragment).get('long_lived_token') ?? '')
  const dated = { token, expiresAt: undefined, estimated: true }
  const { examination } = await examinedLogin(
    {
      family: 'facebook-login',
      environment: 'simulated',
      appId,
      askedPermissions: permissions,
      dialog: 'guided',
      issuedAt: now,
      shortLived: dated,
      longLived: dated,
      dataAccessExpiresAt: undefined,
      granted: undefined,
      declined: undefined,
    },
    request => meta.fetch(request),
    () => now,
  )
  return { examination, causes: diagnose(examination.evidence, now) }
}
