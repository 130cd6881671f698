// Readers that ship no types of their own.

declare module '@usebruno/lang/v2/src/envToJson.js' {
  const bruToEnvJson: (text: string) => unknown
  export default bruToEnvJson
}

declare module 'postman-collection' {
  export class VariableScope {
    constructor(environment: unknown)
    toObject(): Record<string, unknown>
  }
}
