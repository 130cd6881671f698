/** 512 Portuguese words to be read out on the phone: things that everybody knows, none of them twice. */
export const words = `
abacate abacaxi abóbora açúcar alecrim alface alho ameixa amêndoa amora arroz atum aveia avelã
azeite banana batata bolacha bolo café caju caldo camarão canela cebola cenoura cereja coco couve
cravo creme damasco ervilha farinha feijão figo gelado goiaba granola hortelã iogurte laranja leite
limão maçã mamão manga mel melão milho molho morango noz ovo paçoca pamonha pão pastel pepino pera
pêssego pimenta pipoca pudim queijo quiabo repolho romã sal salada salsa sopa suco tapioca tomate
torrada torta trigo tâmara uva vinagre abelha águia alce anta aranha arara baleia besouro bode boi
burro búfalo cabra camelo canário canguru caracol castor cavalo cegonha cigarra cisne cobra coelho
coruja corvo cotia cupim doninha ema esquilo estrela falcão foca formiga gaivota galinha galo gambá
ganso garça gato gavião girafa gorila grilo guará hiena iguana jabuti jacaré jaguar javali lagarto
lagosta leão lebre lhama lince lobo lontra lula macaco marreco medusa minhoca morcego mosca onça
orca ostra ouriço ovelha panda pantera pardal pato pavão peixe perdiz peru pinguim polvo pombo pônei
porco pulga quati raposa rato rena salmão sapo siri tatu texugo tigre touro truta tubarão tucano
urso vaca veado vespa zebra açude água areia arbusto aurora bambu barro bosque brisa cacto campo
caverna cedro céu chuva colina cometa coral costa cratera deserto duna eclipse enseada espuma
fazenda flor fogo folha fonte furacão galáxia galho gelo geleira grama granizo gruta horta ilha
inverno ipê jardim jasmim lago lagoa lavanda lírio lua luar madeira manhã mar maré mata meteoro
musgo neblina neve noite nuvem oásis oceano onda orvalho outono pântano pedra pérola pétala planeta
praia raio raiz riacho rio rocha rosa rubi safira savana seiva selva semente serra sol sombra tarde
terra trevo trovão tulipa vale vento verão violeta vulcão abajur agulha âncora anel antena apito
aquário armário avião balanço balão balcão balde banco barco barraca bateria baú berço bilhete bola
bolsa boneca boné bota botão bule bússola cabana cabide cabo cadeado cadeira caderno caixa calça
cama camisa caneca caneta canoa cantina carro carta cartaz casa casaco castelo cesta chapéu chave
chinelo cinema cinto cofre colar colchão colete colher coluna copo corda coroa cortina cubo cuia
dado dedal degrau diário disco escada escova escola escudo espada espelho esponja estação estádio
estante estátua faca farol fita flauta flecha fogão foguete forno foto frasco funil gaita garagem
garfo garrafa gaveta giz globo gravata gravador guitarra hotel igreja ímã isqueiro jangada janela
jaqueta jarra jarro joia jornal lâmpada lancha lanterna lápis leque livro loja lupa luva machado
mala mapa máquina marreta martelo máscara medalha mesa metrô mochila moeda moinho moldura motor
museu navio ninho novelo óculos órgão palácio palco panela papel parafuso parede parque pasta patim
pente piano pilha pincel pipa piscina planta poço pomar ponte porta pote praça prato prego prisma
pulseira quadro raquete rede régua relógio remo retrato robô roda rolha roupa sabão sabonete saco
saia sala sandália sapato satélite selo sino sofá sótão talher tambor tampa tapete teatro teclado
telefone telha tenda tesoura tigela tijolo tinta toalha torre trator trem trenó trilho troféu
trompete túnel vagão varanda vaso vassoura vela vestido violão violino vitral xadrez xícara zíper
harpa`.trim()
