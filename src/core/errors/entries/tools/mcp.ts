import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** MCP servers, their clients, and Meta’s own server. */
export const mcp: readonly Entry[] = [
  {
    id: 'mcp-words',
    speaker: 'an MCP server',
    says: { isAround: true },
    wordings: met(
      'claude-code issue 61006, claude-ai-mcp issue 820, brijr/meta-mcp pull request 20',
      'Tool call failed: 500',
      'Tool call failed',
      'MCP error -32603',
      'MCP error -32000: Connection closed',
      'closed the MCP connection',
      'OAuth session expired and could not be refreshed',
      'The account was authorized, but … returned an error when connecting',
    ),
    title: 'These are the words of an MCP server or of its client',
    meaning:
      'The assistant’s program reports that a tool failed. Meta’s answer is in the log of the server, if Meta was asked.',
    cause:
      'The server broke, its token is missing or dead, or it did not understand what Meta answered.',
    who: 'developer',
    steps: [
      'Look into the log of the MCP server at that moment. Meta’s answer has message and code: paste it here.',
      'Check that the token is in the settings of the server, and paste it here to inspect it.',
      'If the server belongs to a company, only its makers can fix it. Send them the time.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'claude-code issue 61006, brijr/meta-mcp pull request 20; the causes are a guess',
    },
  },
  {
    id: 'mcp-client-unknown',
    says: { near: ['mcp', 'meta ads', 'facebook ads', 'ads_mcp_management'] },
    wordings: met(
      'claude-code issues 55002, 57191 and 59026, codex issue 24103, claude-ai-mcp issue 347',
      'The provided redirect_uris are not registered for this client',
      'invalid_client_metadata',
      'oauth-protected-resource',
      'oauth-authorization-server',
      'dynamic client registration',
    ),
    title: 'Meta’s MCP server does not know this program',
    meaning:
      'mcp.facebook.com lets in only programs that Meta has registered. The login never began, and no token is at fault.',
    cause:
      'The program registers itself, or comes back to an address of its own, and Meta accepts neither.',
    who: 'meta',
    steps: [
      'Use a program that Meta’s instructions name. In May 2026 claude.ai and Claude Desktop worked.',
      'Or run an MCP server of your own with a token: log in here with ads_read and ads_management.',
      'No setting of your own app changes it. Report it to the makers of the program.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    example:
      'https://mcp.facebook.com/ads: SDK auth failed: The provided redirect_uris are not registered for this client.',
    source: { known: 'reported', where: 'claude-code issue 57191, codex issue 24103' },
  },
]
