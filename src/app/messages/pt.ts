import type { Messages } from './en.ts'

export const pt: Messages = {
  title: 'Conecte sua conta do Instagram',
  titleFor: 'Conecte sua conta do Instagram com {name}',
  lead: 'Leva poucos minutos. Você entra com o Facebook, e só o Facebook vê sua senha.',
  language: 'Idioma',

  whoAsks: 'Quem pede',
  whoNamed: '{name}, com o app da Meta {appId}.',
  whoUnnamed:
    'O app da Meta {appId}. O Facebook vai mostrar o nome dele: continue só se for o que você espera.',
  noApp: 'Este link não indica nenhum app. Peça um novo link.',
  forDevelopers:
    'Este link é para o Instagram Login, que um desenvolvedor precisa concluir em um terminal. Peça um link para o Facebook.',
  elsewhere: 'O endereço certo desta página é {host}. Abra-a lá.',
  noStorage:
    'Este navegador não deixa esta página guardar nada, então seu login não seria reconhecido. Permita isso ou saia do modo privado.',
  worker: 'Outro site neste endereço poderia ler seu login, então não é possível entrar por aqui.',

  whatFor: 'O que é pedido',
  configured: 'O próprio app definiu isso. O Facebook mostra a lista antes de você aceitar.',
  reads: 'Somente leitura',
  writes: 'Pode fazer alterações',
  business: 'Dá acesso ao seu negócio',
  askProfile: 'Ver seu perfil do Instagram e suas publicações',
  askPages: 'Ver quais Páginas do Facebook você administra',
  askPageContent: 'Ler o conteúdo da sua Página e as reações',
  askPublish: 'Publicar posts, reels e stories no Instagram',
  askComments: 'Ler, responder, ocultar e excluir comentários',
  askMessages: 'Ler e responder mensagens diretas',
  askInsights: 'Ver números: alcance, visualizações e seguidores',
  askPageSettings: 'Saber o que acontece na sua Página e mudar as configurações dela',
  askPagePosts: 'Criar, editar e excluir publicações na sua Página',
  askLikes: 'Curtir e comentar em nome da sua conta ou Página',
  askDelete: 'Excluir publicações, stories e reels',
  askEvents: 'Ver e editar eventos',
  askShopping: 'Ver e editar seu catálogo de produtos e marcar produtos',
  askPartnerships: 'Gerenciar parcerias e conteúdo pago',
  askPortfolio: 'Acessar seu portfólio empresarial, onde sua Página pode estar',
  askAds: 'Ver ou gerenciar seus anúncios',
  askLeads: 'Ler o que as pessoas preencheram nos seus formulários de cadastro',
  askOther: 'Outra permissão: {permission}',
  names: 'Os nomes que a Meta usa',

  willSee: 'O que você vai ver',
  seeLogin: 'O Facebook pede que você entre ou continue com sua conta.',
  seeSetup: 'Se você ainda não tem uma conta profissional ou uma Página, ele ajuda a criar.',
  seeBoth:
    'O Facebook mostra duas listas: contas do Instagram e Páginas do Facebook. Marque as suas nas duas listas: a conta e a Página à qual ela está conectada.',
  seeAll:
    'O Facebook mostra o que é pedido. Deixe tudo ativado: se algo estiver desativado, o Facebook trata tudo como desativado.',
  seeBack: 'Você volta a esta página e vê o que foi conectado.',

  afterwards: 'O que acontece depois',
  afterwardsText:
    'As chaves que o Facebook entrega chegam a esta aba do seu navegador e a nenhum outro lugar. Você decide quem as recebe. Você pode retirar tudo a qualquer momento: Facebook › Configurações › Integrações comerciais.',

  button: 'Continuar com o Facebook',
  buttonHint: 'Abre facebook.com nesta aba.',

  inAppTitle: 'Abra esta página no seu navegador',
  inAppWhy:
    'Você está dentro de {app}. Um app pode ler o que o próprio navegador dele mostra, e seu login pode terminar em outro navegador.',
  inAppIos:
    'Toque em ••• ou no ícone de compartilhar e escolha “Abrir no Safari” ou “Abrir no navegador”.',
  inAppAndroid: 'Toque em ⋮ ou ••• e escolha “Abrir no Chrome” ou “Abrir no navegador”.',
  inAppOther: 'Abra o menu e escolha “Abrir no navegador”.',
  inAppPaste: 'Se não houver essa opção, copie o link e cole-o no seu navegador.',
  inAppCopy: 'Copiar o link',
  inAppCopied: 'O link para esta página foi copiado',
  inAppAnyway: 'Entrar aqui mesmo assim',
  anotherApp: 'outro app',
}
