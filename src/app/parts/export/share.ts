/** The file as the share sheet takes it; undefined where there is none, or no finger to use it. */
export function sharedFile(name: string, type: string, text: string): File | undefined {
  if (!('canShare' in navigator) || !matchMedia('(pointer: coarse)').matches) return undefined
  // Chromium shares a short list of endings only, and .env is not one of them.
  const files = [new File([text], name, { type }), new File([text], `${name}.txt`, plain)]
  return files.find(file => navigator.canShare({ files: [file] }))
}

const plain = { type: 'text/plain' }
