import type { HandOverMessages } from './en.ts'

export const fr: HandOverMessages = {
  stepLogin: 'Connexion',
  stepChoose: 'Choix',
  stepSend: 'Envoi',
  rehearsal: 'Meta simulé.',
  rehearsalWhat: 'Tout ici est fictif.',

  askTitle: '{from} demande l’accès à votre Instagram',
  purpose: 'La raison',
  until: 'La demande est valable jusqu’au {date}.',
  able: 'Ce que pourra faire {from}',
  never: 'Seul Facebook voit votre mot de passe. Vous pouvez retirer l’accès à tout moment.',
  verified: 'Vérifié : cette page connaît la clé de {from}.',
  unverified:
    'Impossible de vérifier qui a créé ce lien. Le nom peut être faux, et cette personne reçoit ce que vous transmettez.',
  mixed: 'Ce nom mélange des lettres de deux alphabets. C’est courant dans les faux noms.',
  wordsTitle: 'Est-ce vraiment {from} ?',
  wordsHow: 'Appelez un numéro connu et comparez ces quatre mots :',
  stranger: 'Ne donnez accès qu’à une personne que vous connaissez, après l’avoir appelée.',
  appId: 'Identifiant de l’app',
  appIdHow: 'Demandez-le à {from} par téléphone.',
  appIdWrong: 'Le lien est pour une autre app. Arrêtez-vous ici et contactez {from}.',
  appIdFirst: 'Saisissez d’abord l’identifiant de l’app.',

  unreadableTitle: 'Ce lien est illisible',
  unreadable: 'Une partie manque, ou quelqu’un l’a modifié. Demandez un nouveau lien.',
  newer:
    'Une version plus récente de cette page l’a créé. Rechargez la page ou demandez un nouveau lien.',
  endedTitle: 'Ce lien a expiré',
  ended: 'Il était valable jusqu’au {date}. Demandez un nouveau lien à {from}.',
  otherApp:
    'Cette page est pour une autre app que celle du lien. Demandez la bonne adresse à {from}.',
  otherAsker:
    'Cette page n’accepte que les demandes de sa propre organisation. Ce lien vient de quelqu’un d’autre.',

  chooseTitle: 'Que voulez-vous transmettre ?',
  chooseLead:
    '{from} reçoit seulement ce que vous cochez : nom, identifiants et une clé de cette Page.',
  loading: 'Facebook charge vos Pages',
  loggedIn: 'Connexion en tant que {name}.',
  notYou: 'Pas vous ?',
  pages: 'Pages Facebook',
  withAccount: 'avec {account}',
  itsAccount: 'son compte Instagram',
  noAccount: 'Pas de compte Instagram',
  noToken: 'Facebook n’a donné aucune clé pour cette Page',
  noTask: 'Votre rôle sur cette Page ne suffit pas pour cette demande',
  leavesNot:
    'Votre mot de passe reste ici. Votre propre clé Facebook aussi, sauf si vous la cochez.',
  keysEnd:
    'Cette fois, les clés de Facebook expirent à {time}. {from} vous demandera peut-être de vous reconnecter.',
  userToken: 'Transmettre aussi ma propre clé Facebook',
  userTokenWhy:
    '{from} la demande. Cette clé donne accès à tout ce que vous avez permis, pendant 60 jours au plus.',
  notReady: 'Pas encore possible',
  missing: 'Il manque quelque chose ?',
  missingTick: 'Reconnectez-vous et cochez le compte et sa Page dans les deux listes de Facebook.',
  logInAgain: 'Se reconnecter',
  handOver: 'Transmettre à {from}',
  handOverHint: 'Rien n’est encore envoyé.',
  tickOne: 'Cochez au moins une Page.',
  stop: 'Ne rien transmettre',

  noPagesTitle: 'Facebook n’a montré aucune Page que vous puissiez transmettre',
  noPages: 'Il n’y a encore rien à transmettre. {from} n’a rien reçu.',
  failedTitle: 'Facebook n’a pas répondu',
  failed: 'Rien n’a été transmis. Réessayez dans un instant.',
  rejectedTitle: 'Facebook a mis fin à cette connexion',
  rejected: 'Rien n’a été transmis. Reconnectez-vous.',
  tryAgain: 'Réessayer',

  sendTitle: 'Envoyez ceci à {from}',
  sendLead: 'Personne d’autre ne peut l’ouvrir.',
  locked: 'Le texte chiffré',
  copy: 'Copier',
  copied: 'Le texte chiffré est copié',
  copyLink: 'Copier comme lien',
  linkCopied: 'Le lien est copié',
  copyRefused: 'Le navigateur ne l’a pas copié. Le texte est sélectionné : copiez-le vous-même.',
  share: 'Partager',
  save: 'Enregistrer dans un fichier',
  sendHint: 'Par e-mail ou messagerie.',
  sendLong: 'Le texte est long, et les messageries peuvent le couper. Envoyez le fichier.',
  sendBefore: 'Envoyez-le avant {time} : les clés expirent à cette heure-là.',
  inside: 'Contenu',
  sealFailed: 'Le texte n’a pas pu être chiffré. Rechargez la page et reconnectez-vous.',

  thanksTitle: 'Merci. Une dernière étape',
  thanksDone: 'Merci. C’est terminé',
  thanksCopied: 'Collez le texte dans un message à {from}.',
  thanksLinked: 'Collez le lien dans un message à {from}.',
  thanksSaved: 'Envoyez le fichier {file} à {from}.',
  thanksShared: 'Vous avez partagé le texte chiffré.',
  after: 'Ensuite',
  afterOpens: '{from} ouvre votre réponse et met tout en place.',
  afterForgot: 'Cet onglet n’a plus vos clés. Vous pouvez le fermer.',
  afterEnd: 'Pour retirer l’accès : Facebook › Paramètres › Intégrations professionnelles.',
  again: 'Copier encore une fois',

  takeBack: 'Retirer tous les accès',
  takeBackTitle: 'Retirer tous les accès ?',
  takeBackWhat:
    'Facebook met fin à l’accès de l’app à votre compte. Toutes les clés cessent aussitôt de fonctionner, même celles que vous avez déjà transmises.',
  takeBackKeep: 'Garder l’accès',
  takenTitle: 'Accès retiré',
  taken: 'Facebook a mis fin à l’accès de l’app. Les clés ne fonctionnent plus.',
  takeFailed:
    'Facebook ne l’a pas confirmé. Retirez l’app dans Facebook › Paramètres › Intégrations professionnelles.',

  stoppedTitle: 'Vous avez annulé la connexion',
  stopped: '{from} n’a rien reçu. Vous pouvez réessayer ou expliquer pourquoi.',
  unsure:
    'Un point de la liste de Facebook vous gêne ? {from} les demande tous. Posez d’abord la question.',
  refusedTitle: 'Facebook a refusé la connexion',
  refused:
    '{from} n’a rien reçu. Prévenez votre contact : l’app n’est peut-être pas encore ouverte pour vous.',
  nothingTitle: 'Vous n’avez rien transmis',
  nothing: '{from} n’a rien reçu. Cet onglet n’a plus vos clés.',
  leftTitle: 'Veuillez vous reconnecter',
  left: 'Vous avez quitté ou rechargé cette page, et votre connexion ici a pris fin. {from} n’a rien reçu.',
  startAgain: 'Recommencer',
  note: 'Bonjour, j’ai ouvert votre lien, mais je n’ai pas terminé. J’ai d’abord une question :',
  copyNote: 'Copier un message pour {from}',
  noteCopied: 'Le message est copié',
  invitation:
    'Bonjour, veuillez ouvrir ce lien pour nous donner accès à votre Instagram. Il faut environ deux minutes.',
}
