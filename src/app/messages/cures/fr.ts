import type { CureMessages } from './en.ts'

export const fr: CureMessages = {
  notTicked: 'Pas cochée chez Facebook',
  personal: 'Un compte personnel',
  withoutPage: 'Coché sans sa Page',
  hidden: 'Facebook n’en montre rien',

  tickEach:
    'Reconnectez-vous. Ne choisissez pas « toutes les Pages » : cochez chaque Page, ainsi que son compte Instagram.',
  allow: 'Reconnectez-vous et laissez tout activé dans la dernière liste de Facebook.',
  makeProfessional:
    'Dans l’app Instagram : Paramètres › Type de compte et outils › Passer à un compte professionnel. Puis reconnectez-vous.',
  connect:
    'Dans l’app Instagram : Paramètres › Type de compte et outils › Passer à un compte professionnel. Ensuite Modifier le profil › Page, et associez la Page. Puis reconnectez-vous.',
  makePage: 'Pas encore de Page ? Reconnectez-vous : Facebook vous aide à en créer une.',
  twoFactor:
    'Activez l’authentification à deux facteurs : Facebook › Paramètres › Espace Comptes › Mot de passe et sécurité. Puis reconnectez-vous.',
  pageRole:
    'Demandez le contrôle total à la personne qui gère la Page : Facebook › Page › Paramètres › Accès à la Page. Puis reconnectez-vous.',
  portfolioRole:
    'Demandez à l’administrateur du portefeuille business de vous ajouter et de vous attribuer la Page. Puis reconnectez-vous.',
  otherPerson: 'Un autre profil Facebook gère la Page ? Connectez-vous avec celui-ci.',
  tellApp: 'Prévenez {from} : l’app n’est peut-être pas encore ouverte pour vous.',
  tellPermission: 'Prévenez {from} : le lien doit aussi demander {permission}.',
  loadAgain: 'La liste de Facebook s’est interrompue. Chargez-la de nouveau.',

  orElse: 'Si cela ne suffit pas :',
  asOther: 'Utiliser un autre profil',
}
