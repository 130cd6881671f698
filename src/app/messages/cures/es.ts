import type { CureMessages } from './en.ts'

export const es: CureMessages = {
  notTicked: 'Sin marcar en Facebook',
  personal: 'Una cuenta personal',
  withoutPage: 'Marcada sin su página',
  hidden: 'Facebook no la muestra',

  tickEach:
    'Inicia sesión otra vez. No elijas «todas las páginas»: marca cada página y su cuenta de Instagram.',
  allow: 'Inicia sesión otra vez y deja todo activado en la última lista de Facebook.',
  makeProfessional:
    'En la app de Instagram: Configuración › Tipo de cuenta y herramientas › Cambiar a cuenta profesional. Después, inicia sesión otra vez.',
  connect:
    'En la app de Instagram: Configuración › Tipo de cuenta y herramientas › Cambiar a cuenta profesional. Luego Editar perfil › Página, y conecta la página. Después, inicia sesión otra vez.',
  makePage: '¿Aún no hay página? Inicia sesión otra vez: Facebook te ayuda a crearla.',
  twoFactor:
    'Activa la autenticación en dos pasos: Facebook › Configuración › Centro de cuentas › Contraseña y seguridad. Después, inicia sesión otra vez.',
  pageRole:
    'Pide el control total a quien administra la página: Facebook › Página › Configuración › Acceso a la página. Después, inicia sesión otra vez.',
  portfolioRole:
    'Pide al administrador del portfolio comercial que te añada y te asigne la página. Después, inicia sesión otra vez.',
  otherPerson: '¿Administra la página otro perfil de Facebook? Inicia sesión con ese perfil.',
  tellApp: 'Avisa a {from}: puede que la app aún no esté disponible para ti.',
  tellPermission: 'Avisa a {from}: el enlace también tiene que pedir {permission}.',
  loadAgain: 'La lista de Facebook se ha interrumpido. Cárgala otra vez.',

  orElse: 'Si eso no ayuda:',
  asOther: 'Entrar con otro perfil',
}
