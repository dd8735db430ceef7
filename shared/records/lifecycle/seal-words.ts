/**
 * The 2,048 words that seals are said in, in alphabetical order; no two begin with the same four letters. The English
 * list of BIP39 (MIT licence), but for 211 words that nobody wants to read out in a room of people who need care
 * ("victim", "lonely") or that are spelled the American way: others stand for those. Seals on paper name these words,
 * so the list never changes.
 */
export const sealWords: readonly string[] = `
ability able about above absent absorb abstract absurd access accident account achieve acid acorn acoustic
acquire across act action actor actress actual adapt add address adjust admit adult advance advice aerobic
affair afford afraid again age agent agree ahead aim air airport aisle alarm album alcove alert alien all
alley allow almost alone alpha already also alter always amateur amazing amber among amount amused analyst
anchor ancient anemone angle animal ankle announce annual another answer antenna antique anvil any apart
apology appear apple approve april apron aqueduct arch arctic area arena argue arm armed armor around
arrange arrive arrow art artefact artist artwork ask aspect asset assist assume aster asthma athlete atom
attend attitude attract aubergine auction audit august aunt author auto autumn avenue average avocado avoid
awake aware away awesome axis baby bachelor bacon badge bag bagpipe bakery balance balcony ball balsam
bamboo banana bandstand banner bar barely bargain barley barrel base basic basket battle beach bean beauty
because become beef beetle before begin begonia behave behind believe below belt bench benefit beret best
better between beyond bicycle bid bike bilberry bind biology birch bird birth biscuit black blanket blast
bless blossom blouse blue blur blush board boat bobbin body boil bone bonfire bonnet bonus book boost border
boring borrow boss bottom bounce bouquet box boy bracket brain bramble brand brass brave bread breeze brick
bridge brief bright bring brioche brisk broadbean broccoli broken bronze broom brother brown brush bubble
buckle buddy budget buffalo build bulb bulk bullfinch bundle bungalow bunker bunting burger burst bus
business busy butter buyer buzz cabbage cabin cable cactus cage cake call calm camera camp can canal cancel
candy canoe canvas canyon capable capital captain car caramel carbon card cargo carousel carpet carry cart
case cashew castle casual cat catalog catch category cattle caught cause caution cave cedar ceiling celery
cement census century cereal certain chaffinch chair chalk champion change chapter charge chase chat cheap
check cheese chef cherry chest chicken chief child chimney chive choice chuckle chunk churn chutney cinder
cinnamon circle citizen city civil claim clap clarify claw clay clean clementine clerk clever click client
cliff climb clip clock close cloth cloud clover clown club clump cluster clutch coach coast cobble coconut
code coffee coil coin collect column combine come comfort comic common company concert conduct confirm
connect consider control convince cook cool copper copse copy coral corduroy core corn correct cost cotton
couch country couple course cousin cover crack cradle craft cram crane crater crawl crayon cream credit
creek crew cricket critic crocus crop cross crouch crowd crucial cruise crumble crunch crystal cube cuckoo
cucumber culture cup cupboard curious current curtain curve cushion custom cute cycle dad daffodil daisy
damp damson dance dandelion daring dash daughter dawn day deal debate decade december decide decorate
decrease deer define degree delay deliver demand denim dentist depart depend deposit depth derive describe
desert design desk detail detect develop device devote dewdrop diagram dial diamond diary dice diesel differ
digital dignity dilemma dinner dinosaur direct disagree discover dish display distance divert divide doctor
document dog doll dolphin domain domino donate donkey donor door dormouse dose double dove draft dragon
drama draw dream dress drift drill drink drip drive drizzle drop drum dry duck dulcimer dumpling dune during
dust dutch duty dynamic eager eagle early earmuff earn earth easel easily east easy echo eclair ecology
economy edge edit educate effort egg eiderdown eight either elbow electric elegant element elephant elevator
elite elm else embark embody embrace emerge emotion employ empower empty enable enact end endless endorse
energy enforce engage engine engraver enhance enjoy enlist enough enrich enroll ensure enter entire entry
envelope episode equal equip era erase erode erosion error erupt escape essay essence estate eternal ethics
evidence evoke evolve exact example excess exchange excite exclude excuse execute exercise exhibit exist
exit exotic expand expect explain expose express extend extra eye eyebrow fabric face faculty fade faint
faith falcon fall false fame family famous fan fancy fantasy farm fashion father feature february federal
fee feed feel fence fern festival fetch few fiber fiction fiddle field figure file film filter final find
fine finger finish fire firm first fish fit fitness fix fjord flag flame flannel flapjack flash flat fleece
flight flip float flock floor flower fluid flush flute fly foam focus fog foil fold follow food foot force
forest forget fork fortune forum forward fossil foster found fox foxglove frame freesia frequent fresh
friend fringe frog front frost frown frozen fruit fudge fuel fun funny furnace future gable gadget gain
galaxy gallery game gap garage garden garlic garment gate gather gauge gaze general genius genre gentle
genuine geranium gesture gherkin giant gift giggle ginger giraffe girl give glad glance glare glass glide
glimpse globe glory glove glow glue gnome goat gold good goose gosling govern gown grab grace grain grant
grape grass gravity great green grid grit grocery group grove grow grunt guard guess guide guitar gym habit
haddock hair half hammer hamper hamster hand happy hard harp harvest hat have hawk haystack hazel head
health heart heather heavy hedgehog height hello helmet help hen hero hidden high hill hint hip hire history
hobby hockey hold hole holiday hollow home honey hood hope hopscotch horn horse host hotel hour hover hub
huge human humble hundred hungry hurdle hurry husband hyacinth hybrid hydrangea ice icicle icon idea
identify image imitate immense immune impact impose improve impulse inch include income increase index
indicate indoor industry infant inform inhale inherit initial inkwell inner innocent input inquiry insect
inside inspire install intact interest into invest invite involve iris iron island isolate issue item ivory
ivy jacket jaguar jam jar jasmine jazz jeans jelly jewel jigsaw job jodhpur join joke journey joy judge
juice jump jungle junior junk just kangaroo kayak keen keep kennel ketchup kettle key kid kind kingdom
kipper kiss kit kitchen kite kitten kiwi knee knock know lab label lacquer ladder ladle lady lagoon lake
lamp language lantern laptop larch large lark later latin laugh laundry lava lavender law lawn layer leader
leaf learn leave lecture leek left leg legal legend leisure lemon lend length lens lentil leopard lesson
letter level liberty library license life lift light like lilac lily lime limit linen link lion liquid list
little live lizard load loan lobelia lobster local lock logic long loop lottery loud lounge love loyal
lozenge lucky luggage lullaby lumber lunar lunch lupin luxury lyre lyrics machine mackerel magic magnet
magpie maid mail main major make mallet mammal man manage mandate mango mansion manual maple marble march
margin marine market marmalade marriage marzipan mask mass master match material math matrix matter maximum
maze meadow mean measure meat mechanic medal media melody melt member memory mention menu mercy merge merit
merry mesh message metal method middle midnight milk million mimic mind minimum mint minute miracle mirror
miss mistletoe mitten mix mixed mixture mobile model modify moment monitor monkey month moon moorhen more
morning mosquito moss mother motion motor mountain mouse move movie much muffin mulberry mule multiply
muscle museum mushroom music muslin must mutual myself mystery myth name napkin narrow nature near neck
nectar need negative neither nephew nest net network neutral never news newt next nice night noble noise
nominee noodle normal north nose notable note nothing notice novel now number nurse nut nutmeg oak oatmeal
object oblige obscure observe obtain obvious occur ocean october off offer office often oil okay olive
olympic omelette omit once one onion online only open opera opinion oppose option orange orbit orchard order
ordinary organ orient original ostrich other otter outdoor outer output outside oval oven over owl own owner
oxygen oyster ozone pact paddle page paintbrush pair palace palm panda panel pansy panther paper parade
parent park parrot parsley party pass patch path patrol pattern pause pave payment peace peanut pear peasant
pebble pelican pen penalty pencil peony people pepper perfect permit person pet petal pheasant phone photo
phrase physical piano picnic picture piece pig pigeon pillow pilot pinecone pink pioneer pipe pitch pizza
place planet plastic plate play please pledge pluck plug plum plunge poem poet point polar pole police pond
pony pool popular porridge portion position possible post potato pottery powder power practice praise
predict prefer prepare present pretty prevent price pride primary print priority private prize problem
process produce profit program project promote proof property prosper protect proud provide public pudding
puffin pull pulp pulse pumpkin pupil puppy purchase purity purpose purse push put puzzle pyramid quality
quantum quarter question quick quill quit quiz quote rabbit raccoon race rack radar radio rail rain raise
rally ramp ranch random range rapid rare raspberry rate rather raven raw razor ready real reason rebuild
recall receive recipe record recycle reduce reflect reform region regular relax release relief rely remain
remember remind remove render renew rent reopen repair repeat replace report require rescue resemble resist
resource response result retire retreat return reunion reveal review reward rhubarb rhythm rib ribbon rice
rich ride ridge right rigid ring ripple risk rival river road roast robin robot robust rocket romance roof
rookie room rose rotate rough round route rowan royal rubber rucksack rug rule run runway saddle safe
saffron sail salad salmon salon salt salute same sample sand sapphire sardine satisfy sauce sausage save say
scale scan scarf scatter scene scheme school science scissors scone scout scrap screen script scrub sea
seagull search season seat second secret section security seed seek seesaw segment select sell seminar sense
sentence series service session settle setup seven shadow shaft shallow shamrock share shawl shed shell
sherbet shield shift shine ship shoe shop short shoulder shove shrimp shrug shuffle shy sibling side sieve
sight sign silent silk silver similar simple since sing siren sister situate six size skate sketch ski skill
skin skirt skylark sleep slice slide slight slim sloe slogan slot slow slush small smart smile smoke smooth
snack snake snap sniff snow soap social sock soda sofa soft solar soldier solid solution solve someone song
soon sorrel sort soul sound soup source south space spare spatial spawn speak special speed spell spend
sphere spice spider spike spin spirit split sponsor spoon sport spot spray spread spring sprout square
squeeze squirrel stable stadium staff stage stairs stamp stand start state stay steak steel stem step stereo
stick still sting stock stone stool story stove strategy street strike strong struggle student stuff style
subject submit subway success such sudden sugar suggest suit sultana summer sun sunny sunset super supply
supreme sure surface surge surprise surround survey suspect sustain swallow swan swap swarm sweet swift swim
swing switch sycamore symbol syrup system table tackle tag tail talent talk tambourine tangerine tank tape
target tartan task taste taxi teach team teapot tell ten tenant tennis tent term test text thank that theme
then theory there they thimble thing this thought three thrive throw thumb thunder thyme ticket tide tiger
tilt timber time tiny tip tissue title toast today toddler toe toffee together token tomato tomorrow tone
tongue tonight tool tooth top topaz topic topple torch tortoise toss total tourist toward tower town toy
track trade traffic train transfer travel tray treat tree trellis trend trial trick trifle trim trip
trombone trophy trout trowel truck true truly trumpet trust truth try tube tuition tulip tuna tunnel turkey
turn turtle tweed twelve twenty twice twin twist two type typical ukulele umbrella unable unaware uncle
uncover under undo unfold uniform unique unit universe unknown unlock until unusual unveil update upgrade
uphold upon upper upset urban urge usage use used useful usual utility vacant vacuum vague valid valley
valve van vanilla various vast vault vehicle velvet vendor venture venue verandah verb verify version very
vessel veteran viable vibrant vicarage victory video view village vintage violin virtual visa visit visual
vital vivid vocal voice void volcano volume vote voyage waffle wage wagon wait walk wall walnut walrus waltz
want warbler wardrobe warm wash wasp waste water wave way wealth wear weasel weather web wedding weekend
welcome west wet whale wharf what wheat wheel when where whip whisper wicker wide width wife wild will win
window wine wing wink winner winter wire wisdom wise wish wisteria witness wolf woman wonder wood wool word
work world worth wrap wren wrestle wrist write yard yarn year yellow yoghurt yolk you young youth zebra zero
zinnia zipper zone zoo
`
  .trim()
  .split(/\s+/);
