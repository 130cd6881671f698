import './Digits.css'
import { inThrees } from './in-threes.ts'

/** Groups of three digits, made by margins, so that selection and clipboard get the bare digits. */
export function Digits({ value }: { readonly value: string }) {
  return (
    <span className="digits">
      {inThrees(value).map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups of one number have no other identity
        <span key={index}>{group}</span>
      ))}
    </span>
  )
}
