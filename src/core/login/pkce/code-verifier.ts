import { LoginCode } from '../../access-token.ts'
import { isVerifier } from '../pending.ts'
import { MalformedResponse } from '../refusals.ts'

/** Hidden like the code. The two together are worth a token, once. */
export class CodeVerifier extends LoginCode {}

/**
 * The verifier in the text of a pending login. It is read only here, so that no refusal and no screen gets it.
 * @throws MalformedResponse
 */
export function verifierIn(text: string | undefined): CodeVerifier {
  const verifier = fieldOf(text)
  // This login asked for tokens.
  if (!isVerifier(verifier)) throw new MalformedResponse('code')
  return new CodeVerifier(verifier)
}

function fieldOf(text: string | undefined): unknown {
  try {
    return Reflect.get(Object(JSON.parse(text ?? '')), 'verifier')
  } catch {
    // Another project on this origin may have written the text.
    return undefined
  }
}
