import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { namedFiles, pageOfSums, sumTag, wholeBuild } from '../src/core/site/build-sums.ts'
import { sbomFile, shippedPackages } from './sbom.ts'
import { sumIn, sumOfBuild, sumsFile, sumsOfFolder } from './sums.ts'

/** Adds the list of packages, and when all files are written, the list of their sums. */
export function writeSums(): Plugin {
  return {
    name: 'keytag-sums',
    apply: 'build',
    generateBundle() {
      const source = shippedPackages(readFileSync('package-lock.json', 'utf8'))
      this.emitFile({ type: 'asset', fileName: sbomFile, source })
    },
    writeBundle: {
      order: 'post',
      handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder.')
        writeSumsOf(dir)
      },
    },
  }
}

/** Writes the sums of a folder into its page of the check, and then the list with that page. */
export function writeSumsOf(folder: string): void {
  const page = join(folder, pageOfSums)
  if (existsSync(page)) {
    const list = sumsOfFolder(folder)
    const sums = [wholeBuild, ...namedFiles].flatMap(file => {
      const sum = file === wholeBuild ? sumOfBuild(list) : sumIn(list, file)
      return sum === undefined
        ? []
        : [`<meta name="${sumTag}" data-file="${file}" content="${sum}">`]
    })
    const html = readFileSync(page, 'utf8')
    writeFileSync(
      page,
      html.replace('</head>', () => `${sums.join('\n    ')}\n  </head>`),
    )
  }
  writeFileSync(join(folder, sumsFile), sumsOfFolder(folder))
}
