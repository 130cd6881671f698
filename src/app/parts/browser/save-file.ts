/** Hands a text to the browser as a download. Nothing is sent anywhere. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; the address must not stay readable.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
