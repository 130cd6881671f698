/** A GitHub Actions workflow that refreshes an Instagram User token, unattended. */
export const refreshWorkflow = String.raw`# Refreshes an Instagram User token twice a month, long before its 60 days end.
#
# It needs two secrets of this repository (Settings, Secrets and variables, Actions):
#   INSTAGRAM_ACCESS_TOKEN  the long-lived token, at least 24 hours old at the first run
#   SECRETS_PAT             a fine-grained personal access token for this repository alone, with
#                           "Secrets: read and write". The workflow's own token cannot write secrets.
#
# GitHub switches schedules off in public repositories after 60 days without a commit, and a personal
# access token ends too: put both dates in your calendar.
name: Refresh the Instagram token
on:
  schedule:
    - cron: '17 4 1,15 * *'
  workflow_dispatch:
permissions: {}
concurrency: refresh-instagram-token
jobs:
  refresh:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - name: Ask Instagram for the next 60 days and store the answer
        env:
          INSTAGRAM_ACCESS_TOKEN: ${expression('secrets.INSTAGRAM_ACCESS_TOKEN')}
          GH_TOKEN: ${expression('secrets.SECRETS_PAT')}
          GH_REPO: ${expression('github.repository')}
        run: |
          answer=$(printf 'data-urlencode = "access_token=%s"\n' "$INSTAGRAM_ACCESS_TOKEN" |
            curl -sS -G -K - --data-urlencode 'grant_type=ig_refresh_token' \
              'https://graph.instagram.com/refresh_access_token')
          token=$(printf %s "$answer" | tr -d '\r\n' |
            sed -n 's/.*"access_token" *: *"\([A-Za-z0-9_-]*\)".*/\1/p')
          if [ -z "$token" ]; then
            case "$answer" in
              *'"access_token"'*) echo 'Instagram sent a token that this step cannot read.' >&2 ;;
              *) printf '%s\n' "$answer" >&2 ;;
            esac
            exit 1
          fi
          echo "::add-mask::$token"
          printf %s "$token" | gh secret set INSTAGRAM_ACCESS_TOKEN
`

function expression(text: string): string {
  return ['$', `{{ ${text} }}`].join('')
}
