/** 512 Spanish words to be read out on the phone: things that everybody knows, none of them twice. */
export const words = `
aceite ajo arroz atún avena azúcar banana batido brócoli café caldo canela cereza ciruela coco crema
durazno flan fresa galleta granada helado higo jamón lechuga lenteja limón maíz mango manzana melón
menta miel mostaza naranja nuez paella pan papaya pasta pastel patata pepino pera perejil piña
plátano pollo pomelo queso rábano romero sal salsa sandía sopa tarta tomate tomillo trigo turrón uva
vinagre yogur zumo abeja águila alce araña ardilla ballena buey búho búfalo burro caballo cabra
caimán calamar camello canario canguro caracol castor cebra ciervo cigarra cigüeña cisne cobra
colibrí conejo cordero coyote cuervo delfín erizo faisán foca gallina gallo gamba ganso garza gato
gaviota gorila gorrión grillo grulla halcón hámster hiena hormiga iguana jabalí jaguar jirafa koala
lagarto lechuza león liebre lince llama lobo loro mapache medusa mirlo mono mosca nutria ñandú orca
oso ostra oveja paloma panda pantera pato pavo perro pez pony puma pulpo rana ratón salmón sapo
tapir tiburón tigre toro tortuga trucha tucán vaca yegua zorro abedul abeto aire alba algodón
amapola arbusto arena arroyo aurora bahía bambú barro bosque brisa cactus campo cañón caoba cascada
castaño cedro cielo ciprés clavel colina cometa coral cosecha costa cráter cueva duna encina eclipse
espuma flor fuego fuente galaxia girasol glaciar granizo helecho hielo hierba hoja hongo huerto
huracán iceberg isla jardín jazmín jungla lago laguna laurel lavanda lirio lluvia luna madera maleza
mar meteoro montaña musgo niebla nieve noche nube oasis océano ola olivo orilla otoño palmera
pantano paraíso pétalo piedra pino planeta playa pradera puerto raíz rama río roble roca rocío rosa
rubí selva semilla sendero sol sombra tarde tierra trébol trueno tulipán valle verano viento violeta
volcán zafiro abanico abrigo acuario aguja ajedrez ancla anillo antena anzuelo armario arpa autobús
avión balcón balón banco bandeja bandera baño barco baúl billete bolsa bota botella botón brújula
buzón cabaña cable cadena caja cajón cama cámara camino camión camisa campana canasta candado canoa
carpeta carreta carta cartel casa casco cepillo cesta cine cinta clavo coche cocina cofre cohete
collar copa corbata corona cortina cuadro cubo cuchara cuerda cuna dado dedal diario dibujo disco
ducha embudo enchufe escoba escudo escuela espada espejo esponja estadio estante estatua falda farol
faro flauta flecha foto frasco gafas globo gorra guante guitarra hacha hamaca hilo hotel iglesia
imán jabón jarra jarrón joya juguete ladrillo lámpara lancha lápiz lazo libro linterna llave lupa
maceta maleta manta mapa maqueta marco martillo máscara medalla mesa metro mochila molino moneda
moto motor muñeca museo naipe nido órgano pala palacio pantalla pañuelo papel paraguas parque
pasillo patín peine pelota piano pincel pipa pizarra plato pluma portal pozo puente puerta pulsera
radio ramo raqueta red regalo regla reloj remo robot rueda ruleta saco salón sandalia sartén
satélite sello semáforo silbato silla sobre sofá sombrero tambor tapiz taza teatro techo teclado
tejado teléfono tenedor tetera tienda tijera timbre timón tobogán torre tractor tren trineo trofeo
trompeta túnel vagón vaso vela vestido violín zapato actor alcalde artista bombero capitán cartero
cocinero doctor granjero jinete juez maestro mago marinero médico músico panadero payaso pescador
piloto pintor pirata poeta príncipe reina rey sastre torero`.trim()
