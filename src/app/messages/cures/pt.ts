import type { CureMessages } from './en.ts'

export const pt: CureMessages = {
  notTicked: 'Não marcada no Facebook',
  personal: 'Uma conta pessoal',
  withoutPage: 'Marcada sem a Página dela',
  hidden: 'O Facebook não a mostra',

  tickEach:
    'Entre de novo. Não escolha “todas as Páginas”: marque cada Página e a conta do Instagram dela.',
  allow: 'Entre de novo e deixe tudo ativado na última lista do Facebook.',
  makeProfessional:
    'No app do Instagram: Configurações › Tipo de conta e ferramentas › Mudar para conta profissional. Depois, entre de novo.',
  connect:
    'No app do Instagram: Configurações › Tipo de conta e ferramentas › Mudar para conta profissional. Em seguida, Editar perfil › Página, e conecte a Página. Depois, entre de novo.',
  makePage: 'Ainda não há Página? Entre de novo: o Facebook ajuda você a criar uma.',
  twoFactor:
    'Ative a autenticação de dois fatores: Facebook › Configurações › Central de Contas › Senha e segurança. Depois, entre de novo.',
  pageRole:
    'Peça controle total a quem administra a Página: Facebook › Página › Configurações › Acesso à Página. Depois, entre de novo.',
  portfolioRole:
    'Peça ao administrador do portfólio empresarial que adicione você e atribua a Página a você. Depois, entre de novo.',
  otherPerson: 'Outro perfil do Facebook administra a Página? Entre com ele.',
  tellApp: 'Avise {from}: talvez o app ainda não esteja disponível para você.',
  tellPermission: 'Avise {from}: o link também precisa pedir {permission}.',
  loadAgain: 'A lista do Facebook foi interrompida. Carregue-a de novo.',

  orElse: 'Se isso não ajudar:',
  asOther: 'Entrar com outro perfil',
}
