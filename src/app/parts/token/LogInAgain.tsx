import type { Grant } from '../../../core/login/reply/grant.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { useLogInAgain } from '../login/request/use-log-in-again.ts'

/** The way to a new User token, beside a dead one. */
export default function LogInAgain({ grant }: { readonly grant: Grant }) {
  const { href, handlers } = useLogInAgain(grant)
  return (
    <ButtonLink kind="main" size="small" href={href} {...handlers}>
      Log in again
    </ButtonLink>
  )
}
