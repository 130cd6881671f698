/* The two functions of GitHub's reader that the tests call. Its own types are those of an editor's protocol. */

declare module 'vscode-languageserver-textdocument' {
  type TextDocument = { readonly uri: string; getText(): string }
  export const TextDocument: {
    create(uri: string, language: string, version: number, text: string): TextDocument
  }
}

declare module '@actions/languageservice' {
  import type { TextDocument } from 'vscode-languageserver-textdocument'

  type Finding = {
    readonly message: string
    readonly range: { readonly start: { readonly line: number } }
  }
  export function validate(
    document: ReturnType<typeof TextDocument.create>,
    config: {
      readonly fileProvider: {
        getFileContent(): Promise<{ readonly name: string; readonly content: string }>
      }
    },
  ): Promise<readonly Finding[]>
}
