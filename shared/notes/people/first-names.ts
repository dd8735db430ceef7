/**
 * First names that are common in the United Kingdom today, from its many communities. Names only propose:
 * nothing is changed unless the person says so. Names that are also everyday words, months or places stand apart.
 */
const COMMON_NAMES = `
aaron balazs abbie abby abdul abdullah abena abigail abraham ada adam adebayo adeola adrian adriana aftab agnes agnieszka ahmed aidan aileen aisha aishah aisling ajay akua alan alana alasdair
alastair albert alejandro alena aleksander aleksandra alex alexa alexander alexandra alexandru alexia alexis alfie alfred ali alice alicia alina alisha alison alistair allan allison
ama amanda amara amber ambreen amelia amina amir amit amna amy ana anand anastasia andre andrea andreea andreas andrei andrew andrius andrzej andy aneta angela angelica angelina angus anika
anil anita anjali ann anna annabel anne annette annie anthony antonio anya apinya archie arjun arlo arthur asha ashish ashley ashok asif asma astrid audrey ayaan ayesha ayodele ayesha aziz
babatunde barbara barry bartosz beata beatrice becky belinda ben benjamin bernadette bernard beth bethany betty beverley bharat bhavna bilal billy blanca blessing bob bobby bogdan boris brenda brendan
brett brian bridget bronwen bruce bukola caitlin callum calvin cameron camilla carl carla carly carmen carole caroline carolyn carrie catherine cathy cecilia celia ceri chandra chantelle charles charlie charlotte
cheryl chidi chinedu chioma chloe chris christian christina christine christopher ciara claire clare clarence claudia clifford clive colin colleen connor conor constance corinne craig cristina cynthia cyril
daisy daljit damian damien dan dana daniel daniela danielle danny daphne daria darren dave david davina dawid dawn deborah debbie deepa deepak deirdre delroy denise dennis derek desmond devi diana diane dilip
dimitri dinesh divya dmitry dominic dominik donald donna dora doreen doris dorothy dorota doug douglas duncan dylan eamonn ebony eddie edith edward edwin efua eileen elaine eleanor elena eli elias elif elijah elisabeth
elizabeth ella ellen ellie elliot elsa elsie emeka emil emilia emily emma emmanuel enid enrique eric erica erika erin ernest esme esra esther ethan ethel eugene eva evan evelyn evie ewa ewan
fadumo farah farhan farida fatima fatou fatoumata fatuma femi fergus fiona florin folake fran frances francesca francis fraser fred freda freddie frederick freya funmi gabriel gabriela gareth garry gary gavin gemma
geoff geoffrey george georgina gerald geraldine gerard gert gillian gita gladys glen glenda glenn gloria godfrey gordon graeme graham greg gregory greta grzegorz gugu gulsen gurdeep gurpreet guy gwen gwyneth
hamid hamza hannah hans harbinder hardeep harjit harold harpreet harriet harrison harry harvey hasan hassan hayley hazel heather hector heidi helen helena henry herbert hilary hina hiroshi howard hugh hugo humphrey hussain hussein
iain ian ibrahim ida idris ieva ifeoma igor ikram iman imogen imran inderjit indira ines inga ingrid ioana ioan iona irena irene irfan iris irina isaac isabel isabella isabelle ishaan isla ismail ivan ivana iwona
jacek jackie jacob jacqueline jacqui jade jagdeep jake jakub james jamie jan jane janet janice janina janine jasmin jasmine jason jaspreet jaswinder jatinder javed javier jay jayne jean jeanette jeff jeffrey jelena jemima jen jennie
jennifer jenny jeremy jerome jerzy jess jessica jill jim jimmy jo joan joana joanna joanne joao jodie joe joel johan john johnny jon jonas jonathan jordan jorge jose joseph josephine josh joshua joyce juan jude judith judy
julia julian julie juliet june justin justina justyna kabir kai kaleem kamal kamil kamila kamran karan karen karim karina karl karolina kasia kasper kate katarzyna katherine kathleen kathryn kathy katie katy kavita kay kayleigh
keiran keith kelechi kelly ken kenneth kerry kevin khadija khadijah khalid kieran kim kimberley kiran kirsten kirsty kofi krishna kristina krystyna krzysztof kuldeep kulwinder kumar kwabena kwame kwasi kylie kyle
lakshmi lara larissa latifa laura lauren laurence lawrence layla leah leanne lee leila lena leo leon leona leonard leroy lesley leslie lewis liam liana lidia lilian lina linda lindsay lindsey lionel lisa liz lizzie
logan lorna lorraine lottie louis louise luca lucia lucian lucie lucinda lucy luis luiza lukas lukasz luke lydia lyn lynda lynn lynne lynsey mabel maciej maddie madeleine madison magda magdalena maggie mahmood mahmoud maisie
malcolm malgorzata malik mandeep mandy manisha manjit manoj manuel marcel marcia marcin marco marcus margaret margot maria mariam marian mariana marie marilyn marina mario marion marius marjorie marlene marta martha martin martina
martyn mary maryam marzena mason matilda mateusz matt matteo matthew maureen maurice maxine mbali meena meera megan mehmet mehreen mei melanie melissa mercedes michaela michal michael michele michelle miguel mihai mihaela mike mikolaj mila
mildred millie milly mina minh miranda miriam mo moe mohamed mohammad mohammed mohamud mohit mohsin moira molly mona monica monika morag morgan moses muhammad muriel musa mustafa myra nabila nadia nadine naheed nancy naomi narinder naseem
nasir nasreen natalia natalie natasha nathan nathaniel naveed navdeep neelam neha neil nell nellie nelson ngozi nia niall niamh nicholas nick nicky nicola nicolae nicole nigel nikhil nikita nikki nikolai nila nina nisha nitin noah noel nora
noreen norma norman nosheen nuala nuno nusrat nuria obinna octavia olaf oleksandr oleksandra olena olga oliver olivia olu oluwaseun oluwaseyi omar omari opeyemi orla osama oscar oskar oswald owen padma paige pamela paola parminder parveen pascal
patricia patrick patrycja patsy paul paula paulette paulina pauline pavel pawel pedro peggy penelope penny percy perry pete peter petra petru phil philip philippa phillip phoebe phyllis piotr piers pippa pooja prakash pranav preeti priti priya
priyanka przemyslaw quentin rabia rachael rachel radu rafael rafal raheem rahima rahul raj rajan rajesh rajinder raju rakesh ralph ram ramesh ramona rana randeep rani ranjit rashid rashida raul ravi ravinder raymond razia rebecca reena reece
rekha renata renee reuben rhian rhiannon rhona rhys ricardo richard ricky rita ritu rob robert roberta roberto robyn rodney roger roisin roland roman ron ronald ronnie rory rosalind rosaleen rosanna rosemary rosie roshan ross rowena roxana roy roza ruby
rukhsana rupa rupert russell ruth ryan ryszard saad sabina sabrina sadia sadie safiya sahar saima sajid saleem salim sally salma sam samantha samina samir samson samuel sana sandeep sandra sanjay sanjeev santosh sara sarah sarita saskia
satinder satish scott sean sebastian seema selina serena sergei sergio seun shabana shabnam shah shahid shahnaz shakila shamim shamima shane shanice shanthi sharon sharmila shaun shauna shazia sheena sheila shelley shirin shirley shreya sian
sibusiso sidney sidra silvia simon simone sinead siobhan sita slawomir sofia sohail sonal sonia sonja sonya sophia sophie stacey stacy stan stanislaw stanley stefan stefania stella stephanie stephen steve steven stewart stuart sue suki sukhdeep sukhjit
sukhvinder suleman sultana suman sumaira sunil sunita suresh surinder surjit susan susana susanna susannah susie suzanne suzy svetlana swati sylvia sylwia szymon tabitha tahir tahira tamara tamsin tania tanisha tanveer tanya tara tariq tasha tatiana tayo
ted temitope terence teresa terri terry tessa thandi thandiwe thelma theo theodore theresa thi thomas tiago tiffany tim timothy tina titilayo tobi toby todd tom tomas tomasz tommy toni tony tracey tracy trevor tricia trish trudy tunde tyler tyrone
uche uma umar urszula usha usman val valentina valerie vanessa vasile vera verity vernon veronica vic vicky victor vijay vikram vikas vincent vinod viorica virginia vivek vivian vivien vivienne vladimir wafa waheed walter wanda waqar warren wasim wayne
wendy weronika wesley wilfred william wilma winifred winston wioletta wojciech xavier yanni yasin yasmeen yasmin yaw yemi yetunde ying yolanda yuki yusuf yvette yvonne zac zach zachary zahid zahra zainab zak zakaria zara zarina zbigniew zeinab zeynep zoe zofia zsofia zuzanna
`;

/** Names that are also words, months or places: only with a sign beside them ("Grace will", "with Mark"). */
const AMBIGUOUS_NAMES = `
abbey amber angel april art august austin ava basil bay bill blessing brook brooke candy carol charity chase chelsea chester chuck clay cliff comfort crystal dale daisy dawn dean destiny drew earl eden eve faith fern
flora florence flo frank gale gay gene georgia ginger glory grace grant guy hazel heath heather holly hope hunter india iris ivy ivor jack jasmine jay jean jewel joy jordan june justice kay kent kerry lance lee lily lincoln
london mark marina may max melody mercy merit miles myrtle nick norm olive paris pat patience pearl penny peter piers poppy precious prince rain ray reed rich river robin rock rod rose rosemary ruby sally sandy sage savannah
scott skip sky sonny sterling stone sue summer sydney tracy trinity victoria viola violet warren wade ward will willow winter woody
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const commonNames = setOf(COMMON_NAMES);
const ambiguousNames = setOf(AMBIGUOUS_NAMES);

const PLAIN_LETTERS = /^[A-Za-z]+$/;

/** How certain it is that a word is a first name. `certain`: it is nothing else; `ambiguous`: also a word, a month or a place. */
export function firstNameCertainty(word: string): 'certain' | 'ambiguous' | undefined {
  const lower = PLAIN_LETTERS.test(word)
    ? word.toLowerCase()
    : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (ambiguousNames.has(lower)) return 'ambiguous';
  return commonNames.has(lower) ? 'certain' : undefined;
}
