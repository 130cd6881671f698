import type { HandOverMessages } from './en.ts'

export const de: HandOverMessages = {
  stepLogin: 'Anmelden',
  stepChoose: 'Auswählen',
  stepSend: 'Senden',
  rehearsal: 'Simuliertes Meta.',
  rehearsalWhat: 'Hier ist alles erfunden.',

  askTitle: '{from} bittet um Zugriff auf Ihr Instagram',
  purpose: 'Die Begründung',
  until: 'Die Anfrage gilt bis {date}.',
  able: 'Das kann {from} dann tun',
  never: 'Ihr Passwort sieht nur Facebook. Sie können den Zugriff jederzeit beenden.',
  verified: 'Geprüft: Diese Website kennt den Schlüssel von {from}.',
  unverified:
    'Wir können nicht prüfen, wer diesen Link erstellt hat. Diese Person konnte jeden Namen angeben und bekommt, was Sie übergeben.',
  mixed:
    'Dieser Name enthält Buchstaben aus zwei Alphabeten. Das ist typisch für gefälschte Namen.',
  wordsTitle: 'Ist es wirklich {from}?',
  wordsHow: 'Rufen Sie eine Nummer an, die Sie kennen, und vergleichen Sie diese vier Wörter:',
  stranger: 'Übergeben Sie nur etwas an jemanden, den Sie kennen und angerufen haben.',
  appId: 'App-ID',
  appIdHow: 'Fragen Sie {from} am Telefon danach.',
  appIdWrong: 'Der Link ist für eine andere App. Brechen Sie hier ab und fragen Sie {from}.',
  appIdFirst: 'Geben Sie zuerst die App-ID ein.',

  unreadableTitle: 'Dieser Link ist nicht lesbar',
  unreadable: 'Ein Teil fehlt, oder jemand hat ihn verändert. Bitten Sie um einen neuen Link.',
  newer:
    'Er stammt von einer neueren Version dieser Website. Laden Sie die Seite neu oder bitten Sie um einen neuen Link.',
  endedTitle: 'Dieser Link ist abgelaufen',
  ended: 'Er galt bis {date}. Bitten Sie {from} um einen neuen Link.',
  otherApp:
    'Diese Website ist für eine andere App als der Link. Fragen Sie {from} nach der richtigen Adresse.',
  otherAsker:
    'Diese Website nimmt nur Anfragen der eigenen Organisation an. Dieser Link ist von jemand anderem.',

  chooseTitle: 'Was möchten Sie übergeben?',
  chooseLead: '{from} bekommt nur, was Sie ankreuzen: Name, IDs und einen Schlüssel dieser Seite.',
  loading: 'Facebook lädt Ihre Seiten',
  loggedIn: 'Angemeldet als {name}.',
  notYou: 'Nicht Sie?',
  pages: 'Seiten',
  withAccount: 'mit {account}',
  itsAccount: 'ihrem Instagram-Konto',
  noAccount: 'Kein Instagram-Konto',
  noToken: 'Facebook hat für diese Seite keinen Schlüssel ausgegeben',
  noTask: 'Ihre Rolle auf dieser Seite reicht dafür nicht aus',
  leavesNot:
    'Ihr Passwort bleibt hier. Ihr eigener Facebook-Schlüssel auch, außer Sie kreuzen ihn an.',
  keysEnd:
    'Die Schlüssel von Facebook gelten diesmal nur bis {time} Uhr. {from} bittet Sie vielleicht, sich noch einmal anzumelden.',
  userToken: 'Auch meinen eigenen Facebook-Schlüssel übergeben',
  userTokenWhy:
    '{from} bittet darum. Dieser Schlüssel gilt für alles, was Sie erlaubt haben, bis zu 60 Tage lang.',
  notReady: 'Noch nicht bereit',
  missing: 'Fehlt etwas?',
  missingTick:
    'Melden Sie sich noch einmal an und kreuzen Sie in den beiden Listen von Facebook das Konto und seine Seite an.',
  logInAgain: 'Noch einmal anmelden',
  handOver: 'An {from} übergeben',
  handOverHint: 'Noch wird nichts gesendet.',
  tickOne: 'Kreuzen Sie mindestens eine Seite an.',
  stop: 'Nichts übergeben',

  noPagesTitle: 'Facebook hat keine Seite gezeigt, die Sie übergeben können',
  noPages: 'Es gibt noch nichts zu übergeben. {from} hat nichts bekommen.',
  failedTitle: 'Facebook hat nicht geantwortet',
  failed: 'Es wurde nichts übergeben. Versuchen Sie es gleich noch einmal.',
  rejectedTitle: 'Facebook hat diese Anmeldung beendet',
  rejected: 'Es wurde nichts übergeben. Melden Sie sich noch einmal an.',
  tryAgain: 'Noch einmal versuchen',

  sendTitle: 'Senden Sie das jetzt an {from}',
  sendLead: 'Niemand sonst kann den Text öffnen.',
  locked: 'Der verschlüsselte Text',
  copy: 'Kopieren',
  copied: 'Der verschlüsselte Text ist kopiert',
  copyLink: 'Als Link kopieren',
  linkCopied: 'Der Link ist kopiert',
  copyRefused: 'Der Browser hat nicht kopiert. Der Text ist markiert: Kopieren Sie ihn von Hand.',
  share: 'Teilen',
  save: 'Als Datei speichern',
  sendHint: 'Per E-Mail oder Chat.',
  sendLong: 'Der Text ist lang, und Chat-Apps kürzen ihn vielleicht. Senden Sie die Datei.',
  sendBefore: 'Bitte vor {time} Uhr senden: So lange gelten die Schlüssel.',
  inside: 'Inhalt',
  sealFailed:
    'Der Text ließ sich nicht verschlüsseln. Laden Sie die Seite neu und melden Sie sich noch einmal an.',

  thanksTitle: 'Danke. Ein letzter Schritt',
  thanksDone: 'Danke. Sie sind fertig',
  thanksCopied: 'Fügen Sie den Text in eine Nachricht an {from} ein.',
  thanksLinked: 'Fügen Sie den Link in eine Nachricht an {from} ein.',
  thanksSaved: 'Senden Sie die Datei {file} an {from}.',
  thanksShared: 'Sie haben den verschlüsselten Text geteilt.',
  after: 'Danach',
  afterOpens: '{from} öffnet Ihre Antwort und richtet alles ein.',
  afterForgot: 'Dieser Tab hat Ihre Schlüssel gelöscht. Sie können ihn schließen.',
  afterEnd: 'Zugriff beenden: Facebook › Einstellungen › Business-Integrationen.',
  again: 'Noch einmal kopieren',

  takeBack: 'Alles zurücknehmen',
  takeBackTitle: 'Alles zurücknehmen?',
  takeBackWhat:
    'Facebook beendet den Zugriff der App auf Ihr Konto. Alle Schlüssel werden sofort ungültig, auch bereits übergebene.',
  takeBackKeep: 'Zugriff behalten',
  takenTitle: 'Der Zugriff ist beendet',
  taken: 'Facebook hat den Zugriff der App beendet. Die Schlüssel funktionieren nicht mehr.',
  takeFailed:
    'Facebook hat es nicht bestätigt. Entfernen Sie die App unter Facebook › Einstellungen › Business-Integrationen.',

  stoppedTitle: 'Sie haben die Anmeldung abgebrochen',
  stopped: '{from} hat nichts bekommen. Sie können es noch einmal versuchen oder den Grund nennen.',
  unsure:
    'Geht Ihnen ein Punkt in der Liste von Facebook zu weit? {from} bittet um alle. Fragen Sie vorher nach.',
  refusedTitle: 'Facebook hat die Anmeldung abgelehnt',
  refused:
    '{from} hat nichts bekommen. Bitte sagen Sie Bescheid: Die App ist für Sie vielleicht noch nicht freigegeben.',
  nothingTitle: 'Sie haben nichts übergeben',
  nothing: '{from} hat nichts bekommen. Dieser Tab hat Ihre Schlüssel gelöscht.',
  leftTitle: 'Bitte melden Sie sich noch einmal an',
  left: 'Sie haben diese Seite verlassen oder neu geladen. Dadurch ist Ihre Anmeldung beendet. {from} hat nichts bekommen.',
  startAgain: 'Neu beginnen',
  note: 'Guten Tag, ich habe Ihren Link geöffnet und bin nicht fertig geworden. Vorher habe ich eine Frage:',
  copyNote: 'Nachricht an {from} kopieren',
  noteCopied: 'Die Nachricht ist kopiert',
  invitation:
    'Guten Tag, bitte öffnen Sie diesen Link, um uns Zugriff auf Ihr Instagram zu geben. Es dauert etwa zwei Minuten.',
}
