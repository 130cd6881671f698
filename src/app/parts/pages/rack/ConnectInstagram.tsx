import { Disclosure } from '../../../ui/form/Disclosure.tsx'

/** The short reason for a Page without an Instagram account. */
export function ConnectInstagram({ called }: { readonly called: string }) {
  return (
    <div className="connect-instagram">
      <Disclosure summary="None. Connect one" of={called}>
        <p>
          In the Instagram app: <b>Settings › Business tools › Connect a Facebook Page</b>. The
          account must be a business or creator account. Then log in again and tick both the Page
          and the account.
        </p>
      </Disclosure>
    </div>
  )
}
