import type { Shell } from './format.ts'

/** A command that prints the clipboard, or a saved file, in one terminal. */
export type ClipboardReader = {
  readonly id: string
  readonly label: string
  readonly shell: Shell
  /** The command that prints it. `file` is the name of the download, which is letters, digits, - . _ */
  readonly read: (file: string) => string
}

export const clipboardReaders: readonly ClipboardReader[] = [
  { id: 'macos', label: 'macOS', shell: 'posix', read: () => 'pbpaste' },
  { id: 'wayland', label: 'Linux, Wayland', shell: 'posix', read: () => 'wl-paste' },
  {
    id: 'x11',
    label: 'Linux, X11',
    shell: 'posix',
    read: () => 'xclip -selection clipboard -o',
  },
  {
    // Windows ends lines with CR LF. A shell would keep the CR as part of the value.
    id: 'windows-bash',
    label: 'Windows, WSL or Git Bash',
    shell: 'posix',
    read: () => `powershell.exe -NoProfile -Command Get-Clipboard | tr -d '\\r'`,
  },
  {
    id: 'windows',
    label: 'Windows, PowerShell',
    shell: 'powershell',
    read: () => 'Get-Clipboard -Raw',
  },
  { id: 'file', label: 'The saved file', shell: 'posix', read: file => `cat ${file}` },
  {
    id: 'file-windows',
    label: 'The saved file, PowerShell',
    shell: 'powershell',
    read: file => `Get-Content -Raw ${file}`,
  },
]
