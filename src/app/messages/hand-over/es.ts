import type { HandOverMessages } from './en.ts'

export const es: HandOverMessages = {
  stepLogin: 'Iniciar sesión',
  stepChoose: 'Elegir',
  stepSend: 'Enviar',
  rehearsal: 'Meta simulado.',
  rehearsalWhat: 'Aquí todo es inventado.',

  askTitle: '{from} pide acceso a tu Instagram',
  purpose: 'Su motivo',
  until: 'La solicitud es válida hasta el {date}.',
  able: 'Esto podrá hacer {from}',
  never: 'Solo Facebook ve tu contraseña. Puedes retirar el acceso cuando quieras.',
  verified: 'Verificado: este sitio conoce la clave de {from}.',
  unverified:
    'No podemos verificar quién ha creado este enlace. Esa persona pudo poner cualquier nombre y recibe lo que entregas.',
  mixed: 'Este nombre mezcla letras de dos alfabetos. Suele ser señal de un nombre falso.',
  wordsTitle: '¿Es de verdad {from}?',
  wordsHow: 'Llama a un número que conozcas y compara estas cuatro palabras:',
  stranger: 'Da acceso solo a alguien que conozcas y a quien hayas llamado.',
  appId: 'ID de la app',
  appIdHow: 'Pídeselo a {from} por teléfono.',
  appIdWrong: 'El enlace es para otra app. Detente aquí y pregunta a {from}.',
  appIdFirst: 'Escribe primero el ID de la app.',

  unreadableTitle: 'Este enlace no se puede leer',
  unreadable: 'Falta una parte, o alguien lo ha cambiado. Pide un enlace nuevo.',
  newer:
    'Lo ha creado una versión más nueva de este sitio. Vuelve a cargar la página o pide un enlace nuevo.',
  endedTitle: 'Este enlace ha caducado',
  ended: 'Era válido hasta el {date}. Pide a {from} un enlace nuevo.',
  otherApp:
    'Este sitio es de una app distinta de la del enlace. Pide a {from} la dirección correcta.',
  otherAsker:
    'Este sitio solo acepta solicitudes de su propia organización. Este enlace es de otra persona.',

  chooseTitle: '¿Qué quieres entregar?',
  chooseLead: '{from} recibe solo lo que marcas: nombre, ID y una clave de esa página.',
  loading: 'Facebook está cargando tus páginas',
  loggedIn: 'Sesión iniciada como {name}.',
  notYou: '¿No eres tú?',
  pages: 'Páginas',
  withAccount: 'con {account}',
  itsAccount: 'su cuenta de Instagram',
  noAccount: 'Sin cuenta de Instagram',
  noToken: 'Facebook no ha dado ninguna clave para esta página',
  noTask: 'Tu rol en esta página no permite lo que se pide',
  leavesNot:
    'Tu contraseña se queda aquí. Tu propia clave de Facebook también, salvo que la marques.',
  keysEnd:
    'Esta vez, las claves de Facebook caducan a las {time}. Puede que {from} te pida iniciar sesión otra vez.',
  userToken: 'Entregar también mi propia clave de Facebook',
  userTokenWhy:
    '{from} la pide. Esa clave da acceso a todo lo que has permitido, durante 60 días como máximo.',
  notReady: 'Aún no disponibles',
  missing: '¿Falta algo?',
  missingTick:
    'Inicia sesión otra vez y marca la cuenta y su página en las dos listas de Facebook.',
  logInAgain: 'Iniciar sesión otra vez',
  handOver: 'Entregar a {from}',
  handOverHint: 'Todavía no se envía nada.',
  tickOne: 'Marca al menos una página.',
  stop: 'No entregar nada',

  noPagesTitle: 'Facebook no ha mostrado ninguna página que puedas entregar',
  noPages: 'Todavía no hay nada que entregar. {from} no ha recibido nada.',
  failedTitle: 'Facebook no ha respondido',
  failed: 'No se ha entregado nada. Inténtalo de nuevo en un momento.',
  rejectedTitle: 'Facebook ha cerrado esta sesión',
  rejected: 'No se ha entregado nada. Inicia sesión otra vez.',
  tryAgain: 'Intentar de nuevo',

  sendTitle: 'Ahora envía esto a {from}',
  sendLead: 'Nadie más puede abrirlo.',
  locked: 'El texto cifrado',
  copy: 'Copiar',
  copied: 'Texto cifrado copiado',
  copyLink: 'Copiar como enlace',
  linkCopied: 'Enlace copiado',
  copyRefused: 'El navegador no lo ha copiado. El texto está seleccionado: cópialo a mano.',
  share: 'Compartir',
  save: 'Guardar como archivo',
  sendHint: 'Por correo o por chat.',
  sendLong: 'El texto es largo y los chats pueden cortarlo. Envía el archivo.',
  sendBefore: 'Envíalo antes de las {time}: a esa hora caducan las claves.',
  inside: 'Contenido',
  sealFailed:
    'No se ha podido cifrar el texto. Vuelve a cargar la página e inicia sesión otra vez.',

  thanksTitle: 'Gracias. Un último paso',
  thanksDone: 'Gracias. Has terminado',
  thanksCopied: 'Pega el texto en un mensaje para {from}.',
  thanksLinked: 'Pega el enlace en un mensaje para {from}.',
  thanksSaved: 'Envía el archivo {file} a {from}.',
  thanksShared: 'Has compartido el texto cifrado.',
  after: 'Después',
  afterOpens: '{from} abre tu respuesta y lo prepara todo.',
  afterForgot: 'Esta pestaña ya no tiene tus claves. Puedes cerrarla.',
  afterEnd: 'Para retirar el acceso: Facebook › Configuración › Integraciones comerciales.',
  again: 'Copiar otra vez',

  takeBack: 'Retirar todo el acceso',
  takeBackTitle: '¿Retirar todo el acceso?',
  takeBackWhat:
    'Facebook retira el acceso de la app a tu cuenta. Todas las claves dejan de funcionar enseguida, también las que ya has entregado.',
  takeBackKeep: 'Mantener el acceso',
  takenTitle: 'Acceso retirado',
  taken: 'Facebook ha retirado el acceso de la app. Las claves ya no funcionan.',
  takeFailed:
    'Facebook no lo ha confirmado. Elimina la app en Facebook › Configuración › Integraciones comerciales.',

  stoppedTitle: 'Has cancelado el inicio de sesión',
  stopped: '{from} no ha recibido nada. Puedes intentarlo de nuevo o explicar por qué.',
  unsure: '¿Dudas de algo en la lista de Facebook? {from} lo pide todo. Pregunta antes.',
  refusedTitle: 'Facebook ha rechazado el inicio de sesión',
  refused:
    '{from} no ha recibido nada. Avisa a tu contacto: puede que la app aún no esté disponible para ti.',
  nothingTitle: 'No has entregado nada',
  nothing: '{from} no ha recibido nada. Esta pestaña ya no tiene tus claves.',
  leftTitle: 'Vuelve a iniciar sesión',
  left: 'Has salido de esta página o la has recargado, y tu sesión aquí se ha cerrado. {from} no ha recibido nada.',
  startAgain: 'Empezar de nuevo',
  note: 'Hola, he abierto tu enlace y no he terminado. Antes tengo una pregunta:',
  copyNote: 'Copiar un mensaje para {from}',
  noteCopied: 'Mensaje copiado',
  invitation:
    'Hola, abre este enlace para darnos acceso a tu Instagram. Te llevará unos dos minutos.',
}
