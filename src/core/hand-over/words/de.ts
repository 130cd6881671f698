/** 512 German words to be read out on the phone: things that everybody knows, none of them twice. */
export const words = `
Apfel Banane Birne Bohne Brezel Brot Butter Dattel Eintopf Erbse Erdnuss Essig Feige Fenchel Gurke
Hafer Honig Ingwer Joghurt Kaffee Kakao Karotte Keks Kirsche Kiwi Kohl Kuchen Kürbis Lakritz Lauch
Limette Linse Mais Mandel Mango Melone Minze Muffin Muskat Nudel Olive Orange Paprika Pfeffer
Pflaume Pilz Pizza Pudding Quark Reis Rosine Safran Sahne Salat Salz Senf Sirup Spargel Spinat Suppe
Tomate Traube Vanille Waffel Walnuss Zimt Zitrone Zucker Zwiebel Adler Affe Ameise Amsel Biber Biene
Büffel Dachs Delfin Drossel Elch Elefant Elster Ente Esel Eule Falke Fasan Fisch Fliege Forelle
Frosch Fuchs Gans Geier Gepard Giraffe Grille Hai Hamster Hase Hecht Hirsch Huhn Hummel Hummer Hund
Igel Iltis Jaguar Käfer Kakadu Kamel Känguru Karpfen Kater Kolibri Krabbe Kranich Krebs Kuckuck
Lachs Lama Leopard Lerche Libelle Löwe Luchs Marder Maus Meise Möwe Nashorn Otter Panda Panther
Papagei Pelikan Pferd Pfau Pinguin Pony Puma Qualle Rabe Raupe Rebhuhn Reh Rentier Robbe Schaf
Schwan Spatz Specht Spinne Stier Storch Strauß Taube Tiger Vogel Wespe Wiesel Wolf Wombat Wurm Zebra
Ziege Abend Ahorn Akazie Alpen Bach Bambus Berg Birke Blatt Blitz Blume Brunnen Buche Bucht Busch
Diamant Düne Efeu Eiche Erde Farn Fels Feuer Fichte Flieder Fluss Garten Ginster Gipfel Gras Hafen
Hagel Halm Heide Herbst Himmel Hügel Insel Kaktus Kiefer Kiesel Klee Klippe Komet Koralle Krokus
Lagune Lawine Lilie Linde Meer Mittag Mohn Mond Moor Moos Morgen Nebel Nelke Oase Ozean Palme Pappel
Perle Planet Platane Quelle Rasen Regen Rose Rubin Sand Saphir Savanne Schilf Schnee See Sommer
Sonne Stein Stern Strand Sturm Tal Tanne Teich Tornado Tulpe Ufer Ulme Vulkan Wald Weide Weizen
Welle Wiese Wind Winter Wolke Wurzel Wüste Zeder Zweig Abakus Album Ampel Angel Anker Armband Ball
Ballon Bank Bart Becher Besen Bett Beutel Bild Bogen Boot Brille Brücke Buch Burg Bürste Bus Dach
Decke Degen Diele Dose Drachen Eimer Fabrik Fackel Faden Fahne Fahrrad Fass Feder Fenster Flasche
Flöte Floß Föhn Foto Gabel Garage Gardine Gebäude Geige Gemälde Gitarre Glas Glocke Gondel Gürtel
Haken Hammer Harfe Hebel Heft Helm Hemd Herd Hobel Hose Hotel Hut Jacke Kabel Kamera Kamin Kamm
Kanne Kanu Kappe Karte Kasten Keller Kerze Kessel Kette Kino Kissen Kiste Klavier Kleid Koffer
Kompass Korb Kran Kranz Kreide Kreisel Krone Krug Küche Kugel Kutsche Lampe Laterne Leiter Lineal
Locher Löffel Lupe Magnet Mantel Maske Messer Mosaik Motor Mühle Münze Murmel Museum Mütze Nadel
Nagel Ofen Orgel Paddel Paket Palast Papier Pauke Pfanne Pfeife Pfeil Pinsel Plakat Pokal Portal
Posaune Pumpe Puppe Puzzle Rad Radio Rahmen Rakete Regal Reifen Ring Roboter Rohr Roller Ruder Säge
Sattel Schal Schale Schaufel Schere Schiff Schild Schirm Schloss Schmuck Schrank Schraube Schuh
Schule Schürze Segel Seife Seil Sessel Sichel Sieb Socke Sofa Spaten Spiegel Spiel Spule Stadion
Stempel Stiefel Stift Straße Stuhl Tafel Tasche Tasse Teekanne Telefon Teller Teppich Theater Thron
Tisch Topf Tor Traktor Trichter Trommel Trompete Truhe Tunnel Turm Uhr Umschlag Vase Vorhang Waage
Wagen Wecker Weste Wimpel Würfel Zange Zaun Zelt Zettel Ziegel Zirkel Zirkus Zug Arzt Bäcker Bauer
Clown Dichter Fischer Förster Gärtner Kapitän Koch König Lehrer Maler Matrose Müller Pilot Pirat
Prinz Richter Ritter Sänger Schmied Tänzer Tischler Zauberer`.trim()
