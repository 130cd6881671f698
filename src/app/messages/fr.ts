import type { Messages } from './en.ts'

export const fr: Messages = {
  title: 'Connectez votre compte Instagram',
  titleFor: 'Connectez votre compte Instagram avec {name}',
  lead: 'Cela prend quelques minutes. Vous vous connectez avec Facebook, et seul Facebook voit votre mot de passe.',
  language: 'Langue',

  whoAsks: 'Qui fait la demande',
  whoNamed: '{name}, avec l’app Meta {appId}.',
  whoUnnamed:
    'L’app Meta {appId}. Facebook vous montrera son nom : ne continuez que si c’est celui que vous attendez.',
  noApp: 'Ce lien ne nomme aucune app. Demandez un autre lien.',
  forDevelopers:
    'Ce lien est pour Instagram Login, qu’un développeur doit terminer dans un terminal. Demandez un lien pour Facebook.',
  elsewhere: 'Cette page doit être ouverte sur {host}.',
  noStorage:
    'Ce navigateur refuse le stockage à cette page : votre connexion ne serait pas reconnue. Autorisez-le ou quittez la navigation privée.',
  worker:
    'Un autre site à cette adresse pourrait lire votre connexion. Vous ne pouvez donc pas vous connecter ici.',

  whatFor: 'Ce qui est demandé',
  configured: 'L’app l’a défini elle-même. Facebook vous montre la liste avant que vous acceptiez.',
  reads: 'Lecture seule',
  writes: 'Peut faire des modifications',
  business: 'Donne accès à votre entreprise',
  askProfile: 'Voir votre profil Instagram et vos publications',
  askPages: 'Voir quelles Pages Facebook vous gérez',
  askPageContent: 'Lire le contenu de votre Page et les réactions',
  askPublish: 'Publier des photos, reels et stories sur Instagram',
  askComments: 'Lire, masquer et supprimer des commentaires, y répondre',
  askMessages: 'Lire les messages privés et y répondre',
  askInsights: 'Voir les chiffres : portée, vues et abonnés',
  askPageSettings: 'Être averti de ce qui se passe sur votre Page et changer ses paramètres',
  askPagePosts: 'Publier, modifier et supprimer des publications sur votre Page',
  askLikes: 'Aimer et commenter au nom de votre compte ou de votre Page',
  askDelete: 'Supprimer des publications, des stories et des reels',
  askEvents: 'Voir et modifier des évènements',
  askShopping: 'Voir et modifier votre catalogue de produits et identifier des produits',
  askPartnerships: 'Gérer les partenariats et le contenu rémunéré',
  askPortfolio: 'Accéder à votre portefeuille business, où votre Page peut se trouver',
  askAds: 'Voir ou gérer vos publicités',
  askLeads: 'Lire les réponses à vos formulaires de prospects',
  askOther: 'Une autre autorisation : {permission}',
  names: 'Les noms que Meta leur donne',

  willSee: 'Ce que vous allez voir',
  seeLogin: 'Facebook vous demande de vous connecter ou de continuer avec votre compte.',
  seeSetup:
    'Si vous n’avez pas encore de compte professionnel ou de Page, il vous aide à en créer.',
  seeBoth:
    'Facebook montre deux listes : les comptes Instagram et les Pages Facebook. Cochez les vôtres dans les deux listes : le compte et la Page à laquelle il est relié.',
  seeAll:
    'Facebook montre ce qui est demandé. Laissez tout activé : si un élément est désactivé, Facebook considère que tout l’est.',
  seeBack: 'Vous revenez sur cette page et voyez ce qui a été connecté.',

  afterwards: 'Ce qui se passe ensuite',
  afterwardsText:
    'Les clés que Facebook remet arrivent dans cet onglet de votre navigateur et nulle part ailleurs. Vous décidez qui les reçoit. Vous pouvez tout retirer à tout moment : Facebook › Paramètres › Intégrations professionnelles.',

  button: 'Continuer avec Facebook',
  buttonHint: 'Ouvre facebook.com dans cet onglet.',

  inAppTitle: 'Ouvrez cette page dans votre navigateur',
  inAppWhy:
    'Vous êtes dans {app}. Une app peut lire ce que montre son propre navigateur, et votre connexion peut aboutir dans un autre navigateur.',
  inAppIos:
    'Touchez ••• ou l’icône de partage, puis « Ouvrir dans Safari » ou « Ouvrir dans le navigateur ».',
  inAppAndroid: 'Touchez ⋮ ou •••, puis « Ouvrir dans Chrome » ou « Ouvrir dans le navigateur ».',
  inAppOther: 'Ouvrez le menu, puis « Ouvrir dans le navigateur ».',
  inAppPaste: 'Si ce choix n’apparaît pas, copiez le lien et collez-le dans votre navigateur.',
  inAppCopy: 'Copier le lien',
  inAppCopied: 'Le lien vers cette page est copié',
  inAppAnyway: 'Se connecter ici quand même',
  anotherApp: 'une autre app',
}
