import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Names in libraries for Facebook and Instagram, in any case. */
const library = '(?:facebook|fbsdk|fbads|instagram|socialite|koala|pyfacebook)'
const quote = `["'\`‘’“”]`
const named = String.raw`${quote}?[^"'\`\n‘’“”\s]{0,80}${library}[^"'\`\n‘’“”\s]{0,80}${quote}?`

/** How languages say that a library is not there: PHP, Python, JavaScript, Ruby, Apple, Java. */
const absent = new RegExp(
  [
    String.raw`\b(?:class|interface|trait) ${named} (?:(?:was )?not found|does not exist)`,
    String.raw`\bno (?:such )?module (?:named )?${named}`,
    String.raw`\b(?:cannot find|can['’]t resolve|unable to resolve|could not resolve|cannot load such file --|failed to resolve import) (?:the )?(?:(?:module|package|import|dependency) )?${named}`,
    String.raw`\b(?:could not find|failed to resolve:?|could not resolve) com\.facebook\.android`,
    String.raw`\bpackage com\.facebook[\w.]{0,40} does not exist`,
    String.raw`\bClassNotFoundException: [^\n]{0,60}com\.facebook\.`,
    String.raw`\buninitialized constant [\w:]{0,60}${library}`,
    String.raw`${library}[^"'\`\n‘’“”\s]{0,80}${quote}? file not found`,
    String.raw`\bunable to find a specification for ${named}`,
  ].join('|'),
  'i',
)

/** Programs that ask for a library or a login that was not built in. */
export const absentLibraries: readonly Entry[] = [
  {
    id: 'library-absent',
    speaker: 'a programming language',
    says: { isAround: true, message: absent },
    example: "ModuleNotFoundError: No module named 'facebook_business'",
    title: 'The program lacks a library: Meta was not asked',
    meaning:
      'These are the words of a programming language or of its tools. The library for Facebook or Instagram is not where the program looks.',
    cause:
      'It was not installed, the program runs in another environment, or the library has another name since a newer version.',
    who: 'developer',
    steps: [
      'Install the library exactly where the program runs: composer, pip, npm, gem, pod install or Gradle. Then restart or rebuild it.',
      'Compare the name with the instructions of the installed version. Meta’s PHP SDK, its library for ads and its mobile SDKs changed theirs.',
      'A plugin of a tool or shop: install its whole package again, or the version for your system.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'MauticFBAdsLeadAdsBundle issue 4; what languages say' },
  },
  {
    id: 'login-not-added',
    speaker: 'a login library',
    wordings: [
      ...met(
        'Laravel Socialite, its source',
        'Driver [facebook] not supported',
        'Driver [instagram] not supported',
        'Driver [instagrambasic] not supported',
      ),
      ...met('Passport, its source', 'Unknown authentication strategy "facebook"'),
      ...met(
        'python-social-auth, its source',
        'Backend "facebook" not found',
        'Backend "instagram" not found',
        // django-rest-framework-social-oauth2 issue 5.
        'Invalid token header. Invalid backend',
      ),
      ...met(
        'OmniAuth and Devise',
        'Could not find a strategy with name `Facebook',
        'Could not find a strategy with name `Instagram',
      ),
    ],
    title: 'The login was not added to the library',
    meaning:
      'These are the words of a login library. It does not know a login of this name, and asked Meta nothing.',
    cause:
      'The part for Facebook or Instagram was not installed or not registered, or its settings were not read.',
    who: 'developer',
    steps: [
      'Laravel: Facebook is built in. Instagram is a package of SocialiteProviders: install it and register its listener.',
      'Passport: call passport.use(new FacebookStrategy(…)) before the route. Python: add the backend to AUTHENTICATION_BACKENDS.',
      'Clear the cache of the settings, and start the server again.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The sources of these libraries' },
  },
]
