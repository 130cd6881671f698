export type Brand = { readonly id: string; readonly name: string; readonly isNot: string }

export const simulatedMetaBrand: Brand = {
  id: 'meta',
  name: 'Simulated Meta',
  isNot: 'Not Facebook. Nothing is sent.',
}

export const simulatedInstagramBrand: Brand = {
  id: 'instagram',
  name: 'Simulated Instagram',
  isNot: 'Not Instagram. Nothing is sent.',
}

/** Says first that this page is not Meta's. */
export function Head({ brand, actor }: { brand: Brand; actor: string | undefined }) {
  return (
    <div className="sim-head">
      <p>
        <b>{brand.name}</b> <span>{brand.isNot}</span>
      </p>
      {actor && (
        <span className="sim-pill">
          <span className="sim-hidden">Acting as </span>
          {actor}
        </span>
      )}
    </div>
  )
}
