/** Splits a number into groups of three digits from the right. Other text stays whole. */
export function inThrees(digits: string): readonly string[] {
  if (!/^\d+$/.test(digits)) return [digits]
  return digits.match(/\d{1,3}(?=(\d{3})*$)/g) ?? [digits]
}
