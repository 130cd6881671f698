/**
 * The storage key of the remembered setup. An inline script asks for the key alone, so the schemas that read
 * the value are in another file.
 */
export const setupKey = 'keytag:v1:setup'
