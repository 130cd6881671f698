import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Refusals of the permissions that a login asks for. */
export const dialogPermissions: readonly Entry[] = [
  {
    id: 'dialog-invalid-scopes-openid',
    says: { near: ['openid'] },
    wordings: met('react-native-fbsdk-next issue 388', 'Invalid Scopes'),
    example: 'Invalid Scopes: public_profile, email, openid.',
    title: 'Invalid Scopes with openid: the app has Facebook Login for Business',
    meaning:
      'public_profile, email and openid are right for Facebook Login. Facebook Login for Business takes none of them by name.',
    cause: 'The app was made as a Business app, and the code uses the ordinary Facebook Login.',
    who: 'developer',
    steps: [
      'To log people in: add the product “Facebook Login” to the app instead of “Facebook Login for Business”.',
      'To reach Pages: make a configuration, and send its config_id instead of scope.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'react-native-fbsdk-next issue 388' },
  },
  {
    id: 'dialog-invalid-scopes',
    title: 'Invalid Scopes: the dialog does not know a permission',
    meaning:
      'The names after “Invalid Scopes” are not permissions of this dialog, or the app may not ask for them.',
    cause:
      'instagram_business_… belong to Instagram Login, instagram_… and pages_… to Facebook Login. A use case that was not added, or a retired name, does it too.',
    who: 'developer',
    wordings: [
      ...met(
        'Captured: fb-instant-articles issue 102 and others',
        'Invalid Scopes: pages_manage_instant_articles, pages_show_list. This message is only shown to developers',
        'Invalid Scopes',
        'Users of your app will ignore these permissions if present',
      ),
      ...met(
        'ng-cordova-facebook-example issue 29',
        'Facebook returned error_code=100:Invalid permissions',
      ),
      ...met('An answer to a question on Stack Overflow', 'Unsupported scope: … Supported scopes'),
    ],
    steps: [
      'Take the named permissions out of what is asked for, or change the family.',
      'In the App Dashboard, add them to the use case.',
      'People without a role on the app never see this: Meta drops the names for them silently.',
    ],
    place: 'app-review',
    remedies: ['start-again'],
    retry: 'no',
    example:
      'Invalid Scopes: pages_manage_instant_articles, pages_show_list. This message is only shown to developers. Users of your app will ignore these permissions if present.',
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows',
    },
    world: 'dialog-invalid-scopes',
  },
  {
    id: 'dialog-needs-permission',
    title: 'This app needs at least one supported permission',
    meaning:
      'Facebook Login for Business shows no dialog for these permissions. email and public_profile alone are not enough.',
    cause:
      'Nothing else was asked for, or the app may ask this person for nothing else: the other permissions have no Advanced Access, and the person has no role on the app.',
    who: 'developer',
    wordings: [
      ...met(
        'facebook-ios-sdk issue 2454, vue3-facebook-login issue 10',
        "this app isn't available yet",
        "this app isn't available",
      ),
      ...met(
        'flutter-facebook-auth issue 427 and others',
        "It looks like this app isn't available. This app needs at least one supported permission",
        'This app needs at least one supported permission',
        'This app needs at least supported permission',
        'the app must have at least one supported permission',
        'the app must have at least one supported permissions',
        'this app is not available, the app must have at least one supported permissions',
        "It looks like this app isn't available",
        "looks like app isn't available",
      ),
    ],
    steps: [
      'Ask for at least one more permission, for example pages_show_list. Or send the ID of a configuration.',
      'Give the person a role on the app, or ask for Advanced Access in App Review.',
    ],
    place: 'app-review',
    remedies: ['start-again'],
    retry: 'no',
    example:
      "It looks like this app isn't available. This app needs at least one supported permission.",
    source: {
      known: 'reported',
      where:
        'Developers’ issues; Meta documents that Facebook Login for Business wants one more permission',
    },
    world: 'dialog-needs-permission',
  },
]
