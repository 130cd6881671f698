/** 512 English words to be read out on the phone: things that everybody knows, none of them twice. */
export const words = `
apple apricot avocado banana basil bean biscuit bread butter cabbage cake candy caramel carrot
celery cheese cherry coconut coffee cookie cupcake curry dinner donut fig garlic ginger grape gravy
honey jam ketchup kiwi lemon lentil lettuce lime lobster lunch mango melon muffin mustard noodle
nutmeg oatmeal olive onion orange pancake papaya parsley pasta peach peanut pepper pickle pizza plum
popcorn potato pretzel pudding pumpkin radish raisin rice salad salmon sausage spinach squash sugar
sushi syrup toast tomato turnip vanilla waffle walnut yogurt alpaca badger beaver beetle bison
buffalo bunny camel canary cat cheetah chicken cobra cow coyote crab cricket dog dolphin donkey duck
eagle falcon ferret firefly fox frog gazelle giraffe goose gorilla hamster hawk hippo hornet iguana
jaguar kitten koala ladybug leopard lion lizard llama magpie meerkat monkey mouse mule octopus otter
owl oyster panda panther parrot peacock pelican penguin pigeon pony puffin puppy rabbit raccoon
robin rooster shark sheep shrimp skunk sloth snail spider swan tiger toucan trout turkey turtle
vulture walrus wasp weasel whale wolf wombat zebra airport alley anchor apron attic badge balcony
balloon bandage banjo barn basket bathtub battery bedroom bell bench bicycle blanket blender board
book boot bottle bowl box brick bridge broom brush bucket bus button cabin cabinet cable camera
candle canoe canvas carpet castle cello chain chalk church circus clock closet cloud coat coin
compass cottage couch cradle crane crayon crown cup curtain cushion dice doll door drawer dress drum
engine eraser fan farm faucet feather fence fiddle flag flute fork frame furnace garage garden gate
glove goggles guitar hammer hammock handle harbor harp helmet hook hotel hut iron jacket jar jeans
jeep jewel jigsaw kettle kitchen kite knife ladder lamp lantern laptop laundry lawn letter library
locker magnet mailbox map marble market mask match medal metal mirror mitten motor museum napkin
needle office oven paddle paint pajamas palace paper parcel park pebble pencil perfume piano picnic
picture pillow pipe plate pocket porch poster pot printer puppet purse puzzle quilt racket radio
raft railway ribbon ring robot rocket roof rope rug ruler sail sandal saucer scarf school screen
shelf shield shirt shovel shower skirt sled slipper soap sock sofa sponge spoon stadium stamp
station stool stove sweater swing table teapot tent theater thread ticket towel tower toy tractor
train tray trophy truck trumpet tunnel turbine uniform vase vest village violin wagon wallet watch
wheel whistle window wrench zipper autumn bamboo beach birch bloom bush cactus canyon cave cedar
cliff clover comet coral crystal daisy dawn desert diamond dune earth emerald evening fern field
flame fog forest galaxy geyser glacier grass gravel hill horizon iceberg island ivy jungle lagoon
lake leaf lilac lily maple meadow meteor monsoon moon morning ocean orchard orchid palm petal planet
pond prairie rainbow river rose ruby sand sapphire season sky snow spring star stone storm summer
sunset swamp thunder tornado tulip valley volcano willow winter artist baker barber captain clown
cook cowboy dancer dentist doctor driver farmer gardener hunter judge king knight lawyer magician
miner nurse painter pilot pirate plumber poet prince queen sailor singer soldier tailor teacher
waiter wizard`.trim()
