/** The page that names the sums of its build. It cannot hold its own sum, so its line is left out of them. */
export const pageOfSums = 'check/index.html'

/** The name of the tags in that page. Each holds a sum, and the file that it is of. */
export const sumTag = 'keytag:sum'

/** The file of a tag that holds the sum of the whole build. */
export const wholeBuild = 'build'

/** Files whose sums are named beside that of the build: the page that reads a login, and what people open first. */
export const namedFiles = ['callback/index.html', 'index.html', 'keytag.html']
