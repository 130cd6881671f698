export type Terminal = 'posix' | 'powershell'

/** A value has a forbidden character, so no command may hold it. */
export class NotForTerminals extends Error {
  override name = 'NotForTerminals'
}

/**
 * Defines `keytag_put`, which writes a line with a secret. The line is no argument of a program, because
 * process lists show arguments. `printf` is built into most shells. In mksh it is a program and `print` is
 * built in. A shell with neither is refused at once.
 */
export const definePut = String.raw`keytag_put() { printf '%s\n' "$1"; }
  case $(command -v printf) in printf) ;; *)
    case $(command -v print) in
      print) keytag_put() { print -r -- "$1"; } ;;
      *) echo 'This shell would show the secret to other programs: use bash or zsh.' >&2; exit 1 ;;
    esac
  esac`
