/** A number's digits in groups of three, from the right. Whatever else it is stays whole. */
export function inThrees(digits: string): readonly string[] {
  return digits.match(/\d{1,3}(?=(\d{3})*$)/g) ?? [digits]
}
