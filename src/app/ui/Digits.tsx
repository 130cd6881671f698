import './Digits.css'

/** Groups of three from the right, by margins: text, selection and clipboard are the bare digits. */
export function Digits({ value }: { readonly value: string }) {
  const groups = value.match(/\d{1,3}(?=(\d{3})*$)/g) ?? [value]
  return (
    <span className="digits">
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups of one number have no other identity
        <span key={index}>{group}</span>
      ))}
    </span>
  )
}
