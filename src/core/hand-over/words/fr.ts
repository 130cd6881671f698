/** 512 French words to be read out on the phone: things that everybody knows, none of them twice. */
export const words = `
amande ananas avocat avoine banane beurre bonbon cacao café cassis céleri cerise chou citron crème
crêpe cumin farine figue flan fraise gâteau gaufre glace goyave huile jambon kiwi lait laitue mangue
melon menthe miel noix nougat œuf oignon olive orange papaye pêche persil piment poire poivre pomme
potage prune purée quiche radis raisin riz safran salade sauce sirop sorbet soupe sucre thym tomate
truffe yaourt agneau aigle belette biche bison bouc buffle canard castor chameau chamois chat cheval
chèvre chien cigale cigogne cobra cochon colibri colombe condor coq corbeau coyote crabe crapaud
criquet cygne daim dauphin dindon faisan faucon flamant fourmi furet gazelle girafe goéland gorille
grillon grue guépard guêpe hamster hermine héron hibou homard huître hyène iguane jaguar koala lama
lapin léopard lézard lièvre lion loup loutre lynx méduse merle mésange moineau mouche mouette mouton
mulet murène orque otarie ours oursin panda paon pélican perdrix phoque pie pieuvre pigeon pinson
poney poule puma rat renard requin sardine saumon serpent singe souris taupe taureau tigre tortue
toucan truite vache vautour zèbre aube automne bambou bosquet bouleau brise bruyère buisson cactus
caillou canyon cascade caverne cèdre chêne ciel colline comète corail côte cratère crique cyclone
cyprès désert diamant dune éclair éclipse écume érable étang été étoile falaise feu feuille fjord
flamme fleuve fleur flocon forêt fougère galaxie galet gazon glacier grêle grotte herbe hêtre
horizon île iceberg iris jardin jasmin jungle lac lagune laurier lavande lierre lilas lune marais
marée matin météore midi mimosa mousse muguet neige nuage oasis océan olivier ombre orage ouragan
palmier pétale pierre planète plage plaine pluie pommier prairie racine rivage rivière rocher roseau
rosée rose rubis sable saphir sapin saule savane soleil source tempête terre torrent trèfle tulipe
vague vallée vent verger volcan affiche agenda ampoule ancre anneau antenne arc armoire atelier
autobus avion bague balai balcon ballon banc bateau bâton berceau bijou billet bobine boîte bonnet
botte bouchon boucle bougie bouton brique brosse bureau cabane cadenas cadran cage cahier caisse
calèche caméra camion canapé canif canoë carnet carte casque cerceau chaise chalet chapeau château
chemin chemise ciseaux clavier clé cloche clou coffre collier colonne commode compas corde costume
coussin couteau craie cravate crayon cube cuisine cuivre disque domino donjon drapeau échelle
écharpe école écran écrin église enclume épée éponge épingle étagère fenêtre fer ficelle filet
flèche flûte forge foulard four fusée gant gare gilet gomme gourde grenier guitare hache hamac harpe
hélice horloge hôtel jouet journal jupe kayak kiosque laine lampe lettre levier lime lit livre loupe
luge machine maison malle manteau marbre marché marmite marteau masque métro miroir montre moteur
moto moulin musée nappe navire orgue palais panier papier parc parfum patin peigne pelle pendule
perle phare piano pinceau pipe piscine placard plateau plume poche podium poêle pont porte portail
poteau poupée pull pupitre puzzle quai radeau radio rail râteau rideau robot roue ruban ruche sabot
sac salon sandale savon scène seau serrure sifflet sirène stade statue stylo table tableau tambour
tapis tasse tente théâtre théière tiroir toit tonneau torche tour train trône trophée trousse tuile
tunnel valise vase vélo veste violon vitrail voile voiture wagon`.trim()
