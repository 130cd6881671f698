/** Splits a number into groups of three digits from the right. Other text stays whole. */
export function inThrees(digits: string): readonly string[] {
  return digits.split(/(?<=^\d+)(?=(?:\d{3})+$)/)
}
