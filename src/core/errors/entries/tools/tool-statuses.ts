import type { Entry } from '../../entry.ts'
import { said, shown } from '../../symptoms/complaint.ts'
import { met, shared } from '../../wordings.ts'

/** Tools that print one sentence of their own for each HTTP status, in place of Meta's answer. */
export const toolStatuses: readonly Entry[] = [
  {
    id: 'n8n-bad-request',
    speaker: 'n8n',
    wordings: [
      ...met('n8n issue 19616', 'Bad request - please check your parameters'),
      ...met(
        'n8n’s documentation and source',
        'Authorization failed - please check your credentials',
        'Forbidden - perhaps check your credentials?',
        'The resource you are requesting could not be found',
        'Method not allowed - please check you are using the right HTTP method',
        'The service is receiving too many requests from you',
        'The service was not able to process your request',
      ),
    ],
    title: 'These are n8n’s words, not Meta’s',
    meaning:
      'n8n has one sentence for each HTTP status. Meta’s answer is folded away in the same node.',
    cause: 'Meta refused the call, or the address of the call is wrong.',
    who: 'developer',
    steps: [
      'Open the failed node, then “Error details”. Meta’s answer is there, with message and code.',
      'Paste that answer here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'n8n issue 19616; n8n’s documentation' },
  },
  {
    id: 'airbyte-status',
    speaker: 'Airbyte',
    wordings: [
      ...met('airbyte issue 66509', 'Encountered an error while checking availability of stream'),
      ...shared(
        'airbyte issue 66509; other programs say the same',
        'Bad request. Please check your request parameters.',
      ),
    ],
    title: 'These are Airbyte’s words, not Meta’s',
    meaning: 'Airbyte has one sentence for each HTTP status. Meta’s answer is in its log.',
    cause:
      'Meta refused one of the calls. Often the token lacks a permission, has ended, or is a User token where a Page token belongs.',
    who: 'developer',
    steps: [
      'Open the log of the check or of the sync, and look for “error” with “message” and “code”.',
      'Paste that part here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'airbyte issue 66509' },
  },
  {
    id: 'status-alone',
    speaker: 'a program',
    says: {
      message:
        /\brequest failed with status code 4\d\d\b|\breceived http 4\d\d during request\b|\bclient error: 4\d\d$|\b(?:get|post|delete) https:\/\/graph\.(?:facebook|instagram)\.com\/[^\s"']{1,300} 4\d\d(?: \(|$)|\b40[134] client error: [a-z ]{2,20} for url: https:\/\/graph\.(?:facebook|instagram)\.com\b|\bremoteserver hat einen fehler zurückgegeben: \(4\d\d\)|\bresponse code 4\d\d \(|\bError while trying to download \(code: 4\d\d\)|\bhttp error 4\d\d: |\bremote server returned an error: \(4\d\d\)|\bhttp request failed! http\/[\d.]{1,3} 4\d\d\b|\bstatus code of 4\d\d\b|\bresponse status code does not indicate success: 4\d\d\b|\breturned non-ok status \(4\d\d\)|\b(?:facebook|instagram|graph|meta) api (?:request )?(?:http )?(?:error|failed|returned|responded with):?(?: http)?(?: status)?:? \(?4\d\d\b(?!\)? ?[:{])|\bapi request http error: status 4\d\d\b|\bRestClient::\w{4,30}: 4\d\d\b|\bthe server responded with status 4\d\d\b|\bHttpClientErrorException(?:\$\w{3,20})?: 4\d\d\b|\bWebClientResponseException(?:\$\w{3,20})?: 4\d\d\b|\bOpenURI::HTTPError: 4\d\d\b/i,
      isAround: true,
    },
    wordings: [
      // These stand around Meta's words as well, where the program shows them.
      ...shared('Python’s requests', 'Client Error: Bad Request for url'),
      ...shared('Java', 'Server returned HTTP response code: 400 for URL'),
      ...shared('Google Apps Script', 'Request failed for … returned code'),
    ],
    title: 'A program shows the status of the answer, and not the answer',
    meaning:
      'These are a program’s words. The server refused the call, and said why in the body of its answer.',
    cause: 'The status is the same for dozens of refusals. The program did not print the body.',
    who: 'developer',
    steps: [
      'Print the body. Browser: the Network tab, under Response. axios: error.response.data. Python: response.text. PHP: the exception’s getResponse()->getBody(). curl: leave -f out. Java: getErrorStream(). Apps Script: muteHttpExceptions.',
      'Paste it here: it has message and code.',
    ],
    remedies: [],
    retry: 'no',
    example: 'AxiosError: Request failed with status code 400',
    source: {
      known: 'own',
      where:
        'The sources of axios, got, requests, urllib, Java, .NET, PHP and Dio; blog.ricemountainer.net',
    },
  },
  {
    id: 'exception-alone',
    speaker: 'a PHP framework',
    says: {
      isAround: true,
      message:
        /\b(?:Facebook\w{0,20}|FacebookAds\\[\w\\]{0,40}|\w{0,20})Exception\s(?:in|at) [\w:/\\.-]{0,120}\b(?:Facebook\w{0,30}|FacebookAds[\w/\\]{1,60}|Http|Graph\w{0,20})\.php(?::| on line | line | \(line )\d{1,5}\)?:?(?=\s*$|\s*\n)/,
    },
    title: 'A PHP exception shows where it was thrown, and not what it says',
    meaning:
      'These are a framework’s words. The sentence of the SDK or of Meta is on the next line, or was cut off.',
    cause:
      'FacebookCurlHttpClient or FacebookStreamHttpClient: Meta was not reached. FacebookResponseException, RequestException or Http.php: Meta was reached, and refused.',
    who: 'developer',
    steps: [
      'Copy the line behind it too, or print $e->getMessage() and $e->getCode(). Paste that here.',
      'FacebookResponseException: $e->getSubErrorCode(). FacebookAds: $e->getErrorUserTitle() and $e->getErrorUserMessage().',
      'Not reached: look for “cURL error” with its number. 28 is a timeout, 60 a certificate that your server does not know.',
    ],
    remedies: [],
    retry: 'no',
    example: 'FacebookSDKException in FacebookCurlHttpClient.php line 73:',
    source: { known: 'own', where: 'php-graph-sdk issue 1029; the sources of Meta’s SDKs for PHP' },
  },
  {
    id: 'airbyte-settings',
    speaker: 'Airbyte',
    wordings: met(
      'airbyte issue 2480',
      'The provided configuration does not fulfill the specification',
      'json schema validation failed … is missing but it is required',
    ),
    title: 'A field of Airbyte’s form is empty or wrong',
    meaning: 'These are Airbyte’s words. It has not asked Meta yet.',
    cause: 'The field that it names is empty, misspelt, or of an older version of the connector.',
    who: 'developer',
    steps: [
      'Fill in the field that is named after “errors”.',
      'If the form does not show it: update the connector, and make the source again.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'own', where: 'airbyte issue 2480' },
  },
  {
    id: 'own-server-failed',
    speaker: 'a web framework',
    says: { isAround: true },
    complaints: [
      said(
        /\b(?:404|500|502|503)\b|\binternal server error\b/i,
        /\b(?:callback|redirect\w{0,4}|returns?|comes? back|(?:after|upon) (?:the |a |successful(?:ly)? )?(?:facebook |fb |instagram )?(?:log(?:ging)?[ -]?in|auth\w{0,14}))\b/i,
        /\b(?:facebook|fb|instagram|oauth|social|callback redirect)\b/i,
        /\b(?:gets?|getting|gives?|shows?|returns?|sees?|errors?|throws?|when|after|comes?|redirects?)\b/i,
        /\b(?:callback|log(?:ging)?[ -]?in|oauth|auth\w{0,14}|sign[ -]?in)\b/i,
        /^(?!.*\b(?:graph|picture|avatar|image|photo|web-?hook)\b)/i,
      ),
      shown(
        /^[\s\S]{0,600}$/,
        /\berror 500\b|\bhttp 500\b|\b500 error\b|\binternal server error\b/i,
        /(?:^|[\s"'`])\/[\w/.<>-]{0,60}(?:oauth|login|auth|callback)[\w/.<>-]{0,60}/i,
        /\b(?:facebook|fb|instagram)\b/i,
      ),
    ],
    wordings: [
      ...met(
        'What Rails, Django, WordPress, ASP.NET and Heroku say',
        'We’re sorry, but something went wrong.',
        'Server Error (500)',
        'There has been a critical error on this website',
        'Server Error in … Application',
        'An error occurred in the application and your page could not be served',
      ),
      ...met(
        'Next.js: postiz issue 850',
        'Application error: a server-side exception has occurred',
        'a server-side exception has occurred',
      ),
      ...met(
        'Angular, instant-tokens.com issue 20',
        'Http failure response for',
        'HttpErrorResponse',
      ),
      ...met(
        'Laravel, facebook-for-woocommerce issue 2154',
        'Whoops, looks like something went wrong',
      ),
      ...met(
        'Supabase: supabase issue 4758',
        'An invalid response was received from the upstream server',
        'Edge Function returned a non-2xx status code',
      ),
    ],
    title: 'A server behind the page failed',
    meaning:
      'These are the words of a web framework: Angular, Laravel, Next.js, Rails and others have such a page. The server is usually the app’s own, and not Meta’s.',
    cause: 'The server broke, often while it exchanged the code of the login.',
    who: 'developer',
    steps: [
      'Look into the log of that server at that moment. Meta’s answer is there if Meta was asked. An App ID or a secret that was not loaded is a frequent cause.',
      '404 where Meta came back to: register the path that your library listens on, such as /signin-facebook or /auth/facebook/callback.',
      'If the server belongs to a tool, only its makers can fix it. Send them the time.',
      'Log in again for a fresh code. A code works once.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'own',
      where: 'instant-tokens.com issue 20, facebook-for-woocommerce issue 2154',
    },
  },
]
