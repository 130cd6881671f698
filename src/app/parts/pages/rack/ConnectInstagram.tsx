import { Disclosure } from '../../../ui/form/Disclosure.tsx'

/** The reasons for a Page without an Instagram account. Meta names none, so neither does the row. */
export function ConnectInstagram({ called }: { readonly called: string }) {
  return (
    <div className="connect-instagram">
      <Disclosure summary="None. Why?" of={called}>
        <p>
          None is connected, or Meta sent none: it was not ticked, or a permission is missing. To
          connect one, open the Instagram app:{' '}
          <b>Settings › Business tools › Connect a Facebook Page</b>. The account must be a business
          or creator account. Then log in again and tick both the Page and the account.
        </p>
      </Disclosure>
    </div>
  )
}
