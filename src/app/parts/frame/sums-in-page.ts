import { type BuildSums, readSums, sumTag } from '../../../core/site/build-sums.ts'

/** Sums that the build has put into the document of /check/. Another page’s document has none, on every screen. */
export function sumsInPage(): BuildSums | undefined {
  const tags = [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${sumTag}"]`)]
  return readSums(tags.map(tag => [tag.dataset.file ?? '', tag.content]))
}
