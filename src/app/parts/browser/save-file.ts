/** Hands a text to the browser as a download. It sends nothing. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoke the address after the download has started, so that nobody can read it.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
