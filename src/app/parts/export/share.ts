/** The file for the share sheet; undefined without a share sheet or a touch screen. */
export function sharedFile(name: string, type: string, text: string): File | undefined {
  if (!('canShare' in navigator) || !matchMedia('(pointer: coarse)').matches) return undefined
  // Chromium shares only certain file extensions, and .env is not among them.
  const files = [new File([text], name, { type }), new File([text], `${name}.txt`, plain)]
  return files.find(file => navigator.canShare({ files: [file] }))
}

const plain = { type: 'text/plain' }
