import type { CureMessages } from './en.ts'

export const de: CureMessages = {
  notTicked: 'Bei Facebook nicht angekreuzt',
  personal: 'Ein privates Konto',
  withoutPage: 'Ohne seine Seite angekreuzt',
  hidden: 'Von Facebook nicht gezeigt',

  tickEach:
    'Melden Sie sich noch einmal an. Wählen Sie nicht „alle Seiten“: Kreuzen Sie jede Seite einzeln an, und auch ihr Instagram-Konto.',
  allow:
    'Melden Sie sich noch einmal an und lassen Sie in der letzten Liste von Facebook alles eingeschaltet.',
  makeProfessional:
    'In der Instagram-App: Einstellungen › Kontotyp und Tools › Zu professionellem Konto wechseln. Melden Sie sich danach noch einmal an.',
  connect:
    'In der Instagram-App: Einstellungen › Kontotyp und Tools › Zu professionellem Konto wechseln. Dann Profil bearbeiten › Seite, und die Seite verbinden. Melden Sie sich danach noch einmal an.',
  makePage: 'Noch keine Seite? Melden Sie sich noch einmal an: Facebook hilft Ihnen beim Anlegen.',
  twoFactor:
    'Schalten Sie die zweistufige Authentifizierung ein: Facebook › Einstellungen › Kontenübersicht › Passwort und Sicherheit. Melden Sie sich danach noch einmal an.',
  pageRole:
    'Bitten Sie die Person, die die Seite verwaltet, um vollständige Kontrolle: Facebook › Seite › Einstellungen › Seitenzugriff. Melden Sie sich danach noch einmal an.',
  portfolioRole:
    'Bitten Sie den Administrator des Business-Portfolios, Sie aufzunehmen und Ihnen die Seite zuzuweisen. Melden Sie sich danach noch einmal an.',
  otherPerson: 'Verwaltet ein anderes Facebook-Profil die Seite? Melden Sie sich mit diesem an.',
  tellApp: 'Sagen Sie {from}: Die App ist für Sie vielleicht noch nicht freigegeben.',
  tellPermission: 'Sagen Sie {from}: Der Link muss auch um {permission} bitten.',
  loadAgain: 'Die Liste von Facebook brach ab. Laden Sie sie noch einmal.',

  orElse: 'Wenn das nicht hilft:',
  asOther: 'Als jemand anderes anmelden',
}
