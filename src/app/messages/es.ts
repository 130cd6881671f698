import type { Messages } from './en.ts'

export const es: Messages = {
  title: 'Conecta tu cuenta de Instagram',
  titleFor: 'Conecta tu cuenta de Instagram con {name}',
  lead: 'Solo te llevará unos minutos. Inicias sesión con Facebook, y solo Facebook ve tu contraseña.',
  language: 'Idioma',

  whoAsks: 'Quién lo pide',
  whoNamed: '{name}, con la app de Meta {appId}.',
  whoUnnamed:
    'La app de Meta {appId}. Facebook te mostrará su nombre: continúa solo si es el que esperas.',
  noApp: 'Este enlace no indica ninguna app. Pide otro enlace.',
  forDevelopers:
    'Este enlace es para Instagram Login, que un desarrollador tiene que completar en un terminal. Pide un enlace para Facebook.',
  elsewhere: 'La dirección correcta de esta página es {host}. Ábrela allí.',
  noStorage:
    'Este navegador no deja guardar nada a esta página, así que no se reconocería tu inicio de sesión. Permítelo o sal del modo privado.',
  worker:
    'Otro sitio en esta dirección podría leer tu inicio de sesión, así que aquí no puedes iniciar sesión.',

  whatFor: 'Qué se pide',
  configured: 'Lo ha definido la propia app. Facebook te muestra la lista antes de que aceptes.',
  reads: 'Solo lectura',
  writes: 'Puede hacer cambios',
  business: 'Da acceso a tu negocio',
  askProfile: 'Ver tu perfil de Instagram y tus publicaciones',
  askPages: 'Ver qué páginas de Facebook administras',
  askPageContent: 'Leer el contenido de tu página y las reacciones',
  askPublish: 'Publicar fotos, vídeos, reels e historias en Instagram',
  askComments: 'Leer, responder, ocultar y eliminar comentarios',
  askMessages: 'Leer y responder mensajes directos',
  askInsights: 'Ver cifras: alcance, visualizaciones y seguidores',
  askPageSettings: 'Recibir avisos de lo que pasa en tu página y cambiar su configuración',
  askPagePosts: 'Crear, editar y eliminar publicaciones en tu página',
  askLikes: 'Dar me gusta y comentar en nombre de tu cuenta o página',
  askDelete: 'Eliminar publicaciones, historias y reels',
  askEvents: 'Ver y editar eventos',
  askShopping: 'Ver y editar tu catálogo de productos y etiquetar productos',
  askPartnerships: 'Gestionar colaboraciones y contenido pagado',
  askPortfolio: 'Acceder a tu portfolio comercial, donde puede estar tu página',
  askAds: 'Ver o administrar tus anuncios',
  askLeads: 'Leer lo que la gente ha escrito en tus formularios de clientes potenciales',
  askOther: 'Otro permiso: {permission}',
  names: 'Los nombres que les da Meta',

  willSee: 'Qué vas a ver',
  seeLogin: 'Facebook te pide que inicies sesión o que continúes con tu cuenta.',
  seeSetup: 'Si aún no tienes una cuenta profesional o una página, te ayuda a crearla.',
  seeBoth:
    'Facebook muestra dos listas: cuentas de Instagram y páginas de Facebook. Marca las tuyas en las dos: la cuenta y la página a la que está conectada.',
  seeAll:
    'Facebook muestra lo que se pide. Déjalo todo activado: si algo está desactivado, Facebook lo trata todo como desactivado.',
  seeBack: 'Vuelves a esta página y ves lo que se ha conectado.',

  afterwards: 'Qué pasa después',
  afterwardsText:
    'Las claves que entrega Facebook llegan a esta pestaña de tu navegador y a ningún otro sitio. Tú decides quién las recibe. Puedes retirarlo todo cuando quieras: Facebook › Configuración › Integraciones comerciales.',

  button: 'Continuar con Facebook',
  buttonHint: 'Abre facebook.com en esta pestaña.',

  inAppTitle: 'Abre esta página en tu navegador',
  inAppWhy:
    'Estás dentro de {app}. Una app puede leer lo que muestra su propio navegador, y tu inicio de sesión puede acabar en otro navegador.',
  inAppIos:
    'Pulsa ••• o el icono de compartir y elige «Abrir en Safari» o «Abrir en el navegador».',
  inAppAndroid: 'Pulsa ⋮ o ••• y elige «Abrir en Chrome» o «Abrir en el navegador».',
  inAppOther: 'Abre el menú y elige «Abrir en el navegador».',
  inAppPaste: 'Si no aparece esa opción, copia el enlace y pégalo en tu navegador.',
  inAppCopy: 'Copiar el enlace',
  inAppCopied: 'Se ha copiado el enlace a esta página',
  inAppAnyway: 'Iniciar sesión aquí de todos modos',
  anotherApp: 'otra app',
}
