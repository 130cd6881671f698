import type { Messages } from './en.ts'

export const fr: Messages = {
  title: 'Connectez votre compte Instagram',
  titleFor: 'Connectez votre compte Instagram avec {name}',
  lead: 'Cela prend quelques minutes. Vous vous connectez avec Facebook, et seul Facebook voit votre mot de passe.',
  language: 'Langue',

  whoAsks: 'Qui demande',
  whoNamed: '{name}, avec l’app Meta {appId}.',
  whoUnnamed:
    'L’app Meta {appId}. Facebook vous montrera son nom : ne continuez que si c’est celui que vous attendez.',
  noApp: 'Ce lien ne nomme aucune app. Demandez un autre lien.',
  forDevelopers:
    'Ce lien est pour Instagram Login, qui se termine dans le terminal d’un développeur. Demandez un lien pour Facebook.',
  elsewhere: 'Cette page appartient à {host}. Ouvrez-la là-bas.',
  noStorage:
    'Ce navigateur refuse le stockage à cette page : votre connexion ne serait pas reconnue. Autorisez-le ou quittez la navigation privée.',
  worker: 'Un autre site à cette adresse pourrait lire votre connexion : aucune ne commence ici.',

  whatFor: 'Ce qui est demandé',
  configured: 'L’app l’a défini elle-même. Facebook vous montre la liste avant que vous acceptiez.',
  reads: 'Lecture seule',
  writes: 'Peut modifier',
  business: 'Donne accès à votre entreprise',
  askProfile: 'Voir votre profil Instagram et vos publications',
  askPages: 'Voir quelles Pages Facebook vous gérez',
  askPageContent: 'Lire ce qui se trouve sur votre Page et comment on y réagit',
  askPublish: 'Publier des posts, des reels et des stories sur Instagram',
  askComments: 'Lire et masquer des commentaires, y répondre et les supprimer',
  askMessages: 'Lire les messages privés et y répondre',
  askInsights: 'Voir les chiffres : portée, vues et abonnés',
  askPageSettings: 'Être averti de ce qui se passe sur votre Page et changer ses paramètres',
  askPagePosts: 'Publier, modifier et supprimer des publications sur votre Page',
  askLikes: 'Aimer et commenter au nom de votre compte ou de votre Page',
  askDelete: 'Supprimer des publications, des stories et des reels',
  askEvents: 'Voir et modifier des évènements',
  askShopping: 'Voir et modifier votre catalogue de produits et identifier des produits',
  askPartnerships: 'Travailler avec des partenariats et du contenu payé',
  askPortfolio: 'Accéder à votre portefeuille business, où votre Page peut se trouver',
  askAds: 'Voir ou gérer vos publicités',
  askLeads: 'Lire ce que l’on a rempli dans vos formulaires de prospects',
  askOther: 'Une autre autorisation : {permission}',
  names: 'Les noms que Meta leur donne',

  willSee: 'Ce que vous allez voir',
  seeLogin: 'Facebook vous demande de vous connecter ou de continuer avec votre compte.',
  seeSetup:
    'Si vous n’avez pas encore de compte professionnel ou de Page, il vous aide à en créer.',
  seeBoth:
    'Il montre deux listes : les comptes Instagram et les Pages Facebook. Cochez les vôtres dans les deux listes : le compte et la Page à laquelle il est relié.',
  seeAll:
    'Il montre ce qui est demandé. Laissez tout activé : si un élément est désactivé, Facebook considère que tout l’est.',
  seeBack: 'Vous revenez à cette page et voyez ce qui a été connecté.',

  afterwards: 'Ce qui se passe ensuite',
  afterwardsText:
    'Les clés que Facebook remet arrivent dans cet onglet de votre navigateur et nulle part ailleurs. Vous décidez qui les reçoit. Vous pouvez tout reprendre à tout moment : Facebook › Paramètres › Intégrations professionnelles.',

  button: 'Continuer avec Facebook',
  buttonHint: 'Ouvre facebook.com dans cet onglet.',

  inAppTitle: 'Ouvrez ceci dans votre navigateur',
  inAppWhy:
    'Vous êtes dans {app}. Une app peut lire ce que montre son propre navigateur, et votre connexion peut revenir dans un autre navigateur.',
  inAppIos:
    'Touchez ••• ou le signe de partage, puis « Ouvrir dans Safari » ou « Ouvrir dans le navigateur ».',
  inAppAndroid: 'Touchez ⋮ ou •••, puis « Ouvrir dans Chrome » ou « Ouvrir dans le navigateur ».',
  inAppOther: 'Ouvrez le menu, puis « Ouvrir dans le navigateur ».',
  inAppPaste: 'Si cette ligne n’existe pas, copiez le lien et collez-le dans votre navigateur.',
  inAppCopy: 'Copier le lien',
  inAppCopied: 'Le lien vers cette page est copié',
  inAppAnyway: 'Se connecter ici quand même',
  anotherApp: 'une autre app',
}
