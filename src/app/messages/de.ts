import type { Messages } from './en.ts'

export const de: Messages = {
  title: 'Verbinden Sie Ihr Instagram-Konto',
  titleFor: 'Verbinden Sie Ihr Instagram-Konto mit {name}',
  lead: 'Das dauert nur wenige Minuten. Sie melden sich mit Facebook an, und nur Facebook sieht Ihr Passwort.',
  language: 'Sprache',

  whoAsks: 'Von wem die Anfrage kommt',
  whoNamed: '{name}, mit der Meta-App {appId}.',
  whoUnnamed:
    'Die Meta-App {appId}. Facebook zeigt Ihnen ihren Namen: Fahren Sie nur fort, wenn es der richtige ist.',
  noApp: 'Dieser Link nennt keine App. Bitten Sie um einen neuen Link.',
  forDevelopers:
    'Dieser Link ist für Instagram Login. Das kann nur ein Entwickler in einem Terminal abschließen. Bitten Sie um einen Link für Facebook.',
  elsewhere: 'Diese Seite gehört zu {host}. Öffnen Sie sie dort.',
  noStorage:
    'Dieser Browser verweigert der Seite das Speichern, daher würde Ihre Anmeldung nicht wiedererkannt. Erlauben Sie es oder verlassen Sie den privaten Modus.',
  worker:
    'Eine andere Website unter dieser Adresse könnte Ihre Anmeldung mitlesen. Deshalb können Sie sich hier nicht anmelden.',

  whatFor: 'Worum gebeten wird',
  configured:
    'Das hat die App selbst festgelegt. Facebook zeigt Ihnen die Liste, bevor Sie zustimmen.',
  reads: 'Nur lesen',
  writes: 'Kann etwas ändern',
  business: 'Zugriff auf Ihr Unternehmen',
  askProfile: 'Ihr Instagram-Profil und Ihre Beiträge sehen',
  askPages: 'Sehen, welche Facebook-Seiten Sie verwalten',
  askPageContent: 'Inhalte und Reaktionen auf Ihrer Seite lesen',
  askPublish: 'Beiträge, Reels und Stories auf Instagram veröffentlichen',
  askComments: 'Kommentare lesen, beantworten, verbergen und löschen',
  askMessages: 'Direktnachrichten lesen und beantworten',
  askInsights: 'Zahlen sehen: Reichweite, Aufrufe und Follower',
  askPageSettings: 'Erfahren, was auf Ihrer Seite geschieht, und ihre Einstellungen ändern',
  askPagePosts: 'Beiträge auf Ihrer Seite veröffentlichen, ändern und löschen',
  askLikes: 'Im Namen Ihres Kontos oder Ihrer Seite liken und kommentieren',
  askDelete: 'Beiträge, Stories und Reels löschen',
  askEvents: 'Veranstaltungen sehen und ändern',
  askShopping: 'Ihren Produktkatalog sehen und ändern und Produkte markieren',
  askPartnerships: 'Partnerschaften und bezahlte Inhalte verwalten',
  askPortfolio: 'Auf Ihr Business-Portfolio zugreifen, zu dem Ihre Seite gehören kann',
  askAds: 'Ihre Werbeanzeigen sehen oder verwalten',
  askLeads: 'Lesen, was Menschen in Ihre Lead-Formulare eingetragen haben',
  askOther: 'Eine weitere Berechtigung: {permission}',
  names: 'So heißt das bei Meta',

  willSee: 'Was Sie sehen werden',
  seeLogin: 'Facebook bittet Sie, sich anzumelden oder mit Ihrem Konto fortzufahren.',
  seeSetup:
    'Wenn Sie noch kein professionelles Konto oder noch keine Seite haben, hilft Facebook Ihnen beim Anlegen.',
  seeBoth:
    'Facebook zeigt zwei Listen: Instagram-Konten und Facebook-Seiten. Setzen Sie in beiden Listen ein Häkchen: bei Ihrem Konto und bei der Seite, mit der es verbunden ist.',
  seeAll:
    'Facebook zeigt, worum gebeten wird. Lassen Sie alles eingeschaltet: Ist ein Punkt ausgeschaltet, behandelt Facebook alle so.',
  seeBack: 'Sie kommen auf diese Seite zurück und sehen, was verbunden wurde.',

  afterwards: 'Was damit geschieht',
  afterwardsText:
    'Die Schlüssel, die Facebook ausgibt, gelangen nur in diesen Tab Ihres Browsers. Sie entscheiden, wer sie bekommt. Sie können alles jederzeit zurücknehmen: Facebook › Einstellungen › Business-Integrationen.',

  button: 'Weiter mit Facebook',
  buttonHint: 'Öffnet facebook.com in diesem Tab.',

  inAppTitle: 'Öffnen Sie diese Seite in Ihrem Browser',
  inAppWhy:
    'Sie sind in {app}. Eine App kann mitlesen, was ihr eigener Browser zeigt, und Ihre Anmeldung kommt vielleicht in einem anderen Browser an.',
  inAppIos:
    'Tippen Sie auf ••• oder das Teilen-Symbol und wählen Sie „In Safari öffnen“ oder „Im Browser öffnen“.',
  inAppAndroid:
    'Tippen Sie auf ⋮ oder ••• und wählen Sie „In Chrome öffnen“ oder „Im Browser öffnen“.',
  inAppOther: 'Öffnen Sie das Menü und wählen Sie „Im Browser öffnen“.',
  inAppPaste:
    'Gibt es diese Zeile nicht, kopieren Sie den Link und fügen Sie ihn in Ihren Browser ein.',
  inAppCopy: 'Link kopieren',
  inAppCopied: 'Der Link zu dieser Seite ist kopiert',
  inAppAnyway: 'Trotzdem hier anmelden',
  anotherApp: 'einer anderen App',
}
