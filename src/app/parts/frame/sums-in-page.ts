import { type BuildSums, readSums, sumTag } from '../../../core/site/build-sums.ts'

/** Sums that the build has put into the document. Only that of the check has some, loaded by its address. */
export function sumsInPage(): BuildSums | undefined {
  const tags = [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${sumTag}"]`)]
  return readSums(tags.map(tag => [tag.dataset.file ?? '', tag.content]))
}
