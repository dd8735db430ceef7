/** Signs beside a name: what people do and are, and what only bodies and places are. All without regard to letters' size. */

/** What only somebody does: strong. */
export const PERSON_VERB =
  /^(?:[’']s\s+(?:\p{L}{2,}ing|not|been|got|already|just|still)\b|\s+(?:said|says|thinks|thought|reckons|reckoned|wonders|wondered|asked|asks|told|tells|felt|feels|laughed|explained|suggested|suggests|mentioned|mentions|remarked|remembered|queried|pointed out|described|shared|recalled|joked|grinned|smiled|cried|apologised|volunteered|spoke|speaks|talked|declared|chaired|took over|takes over|takes the|joined|left|arrived|thanked|rang|rings|phoned|phones|visited|used to|lives|lived|walked|walks|brought|came|goes|went|gets|has been|hasn['’]?t|wasn['’]?t|didn['’]?t|isn['’]?t|doesn['’]?t|can['’]?t|couldn['’]?t|is (?:seeing to|sorting|writing|drafting|chasing|finding|getting|bringing|doing|asking|checking|looking|having|collecting|taking|making|organising|arranging|booking|buying|leaving|going|\d+|scared|worried|waiting|off|happy|keen|unwell|poorly|retiring|away|back)|was (?:late|there|not|told|put|discharged|asked|thanked|unsure|critical|minded|clear|firm)|had (?:visited|heard|asked|a|been|seen|not|never|no)|reported|noted|raised|stated|added|agreed|promised|has (?:\p{L}+ly )?(?:offered|promised|agreed|volunteered)|welcomed|opened|closed|presented|tabled|floated|restated|offered|reminded|warned|confirmed|proposed|seconded|undertook|addressed|gave|held|knows|knew|likes|liked|loves|wants|wanted|hopes|hoped|believes|saw|sees|heard|reads?|wrote|writes|types|counts|works|sulking|sheepish|fell|turned|needs|found|took(?! (?:\p{L}+ ){0,3}(?:hours?|days?|weeks?|months?|minutes|years?|long|ages|place|part)\b)|showed|sang|checks|draws)\b(?!\s+by\b))/iu;

/** Somebody did something, or does it now and then: said of places and bodies as well, so it is weak. */
export const DOING_AFTER =
  /^\s+(?:(?!closed|opened|reopened|moved|started|ended|stayed|changed|flooded|needed|based|owned|named|called|designed|used|shared|included|joined|combined|linked)\p{Ll}{2,}ed|pays|buys|takes|keeps|leads|cooks|drives|helps|fetches|collects|mends|prints|sends|asks|looks after|sees|minds)\s/u;

/** What somebody, or a body, will do: weaker. */
export const ACTOR_VERB =
  /^\s+(?:(?:will|shall|would)\s+(?!be\b)\p{Ll}|(?:to|tae)\s+\p{Ll}|agreed to|has agreed|has offered|have offered|offered to|is going to|['’]ll\b)/iu;

/** A plural verb: the name of a body, "Highways have agreed". */
export const PLURAL_VERB = /^\s+(?:have|are|were|say|do|don['’]t|haven['’]t|aren['’]t|run|offer|provide)\b/iu;

const KIN_WORDS =
  'mum|mam|ma|dad|da|mother|father|son|daughter|brother|sister|wife|husband|partner|nan|nana|gran|grandma|grandad|grandson|granddaughter|auntie|uncle|cousin|niece|nephew|neighbour|boss|carer|dog|cat|house|flat|wedding|leaving|cake|words|idea|question|table|email|e-mail|own|chair|hip|hand|phone|scribbles|report|story|law|turn|post|request|offer|knowledge|sign';

/** "Larch’s mum", "Liesl’s table". */
export const KIN_AFTER = new RegExp(
  String.raw`^[’']s?\s+(?:own\s+|late\s+|big\s+|little\s+)?(?:${KIN_WORDS})\b`,
  'iu',
);

/** "his brother Emlyn", "a woman called Sorrel", "young Saoirse". */
export const KIN_BEFORE = new RegExp(
  String.raw`\b(?:(?:my|his|her|our|their|your|old|young|wee|dear|hello|hi|hiya|hey|morning|name['’]?s|is|says|said|asked?|told|tell|thank|thanks|ta|welcome|bye|sorry|poor|late|big|little)|(?:his|her|my|our|their|the|a|new|and)\s+(?:late\s+)?(?:${KIN_WORDS}|colleague|friend|worker|warden|man|woman|lad|lady|mate|volunteer|resident|manager|nurse|driver|vicar|chair|clerk|guide)),?\s+$`,
  'iu',
);

/** "a woman called Sorrel", "a new worker from the drugs team named Merit"; not "it’s called". */
export const CALLED_BEFORE =
  /\b(?:woman|man|lad|lass|girl|boy|lady|gentleman|chap|fella|guy|nurse|carer|worker|someone|somebody|neighbour|friend|person|resident|tenant|volunteer|driver|son|daughter|brother|sister|team|one|student|teacher|doctor|vicar|mum|dad)\b(?:\s+[\p{L}’'-]+){0,4}?,?\s+(?:called|named|known as)\s+$/iu;

/** The same words, but weak: a place or a body can follow them as well. */
export const WEAK_BEFORE =
  /(?:\b(?:with|wi|w\/|from|by|via|to|and|ask|asked|for|met|see|saw|contact|ring|phone|call|chase|email|behind|after|before|unless|because|that|if|than|when|while|as|since)|[&+,/])\s+$/iu;

/** A person follows: an arrow, a mark, an owner's label. */
export const OWNER_BEFORE =
  /(?:(?:→|->|=>|@|\bme\s=)\s*|\b(?:owner|scribe|host|convener|noted by|lead|who|by whom|responsible|action|facilitator|facilitated by|minutes|notes|chair|chaired by|typed up by|typed by|written up by|taken by|proposed by|seconded by|prop\.?|sec\.?|cc|led by|hosted by|thanks to|thank you(?: to)?|well done|esp|especially|apologies from|sorrys? from|signed)\s*:?\s+)$/iu;

/** A place follows. */
export const PLACE_BEFORE =
  /\b(?:in|at|near|nr|around|across|of|outside|over in|up in|down in|out at|through|towards|into|serving|round|behind|past|off|via|along|between)\s+(?:the\s+)?$/iu;

/** "the Larkfield", "a Tidewell": people go without. */
export const ARTICLE_BEFORE = /\b(?:the|a|an|this|that|every|each|any|another|no)\s+$/iu;

/** "the family of Bunty", "in memory of", "his son (Kiprono)": a person follows. */
export const FAMILY_OF_BEFORE = new RegExp(
  String.raw`\b(?:(?:family|wife|widow|husband|mother|mum|father|dad|son|daughter|death|funeral|memory|birthday|loss|passing|friends?|carers?|neighbour)\s+of\s+(?:our\s+|the\s+late\s+)?|(?:his|her|my|our|their|the|a|w\/|with)\s+(?:${KIN_WORDS})\s+\()$`,
  'iu',
);

/** Who said it stands behind what was said: "I can see the sea!" – Taffy. */
export const QUOTE_BEFORE = /["”’]\s*[-–—]\s*$/u;

/** "that Larkfield": the word before a place, but not in "now that Colm has retired". */
export const CLAUSE_AFTER =
  /^\s+(?:has|had|is|was|will|would|could|can|should|does|did|may|might|wants?|needs?|says?|said)\b/iu;

/** An age, or "who": said of people. */
export const AGE_OR_WHO_AFTER =
  /^(?:(?:,\s+|\s+\()(?:1[6-9]|[2-9]\d|10\d)\b(?!\s*(?:%|people|of|in|out|per|hours|miles|min|am|pm|[./:]\d))\)?(?=[,.;:)\s]|$)|,?\s+who\b|,?\s+whose\b)/iu;

/** "Farrukh in my team", "Keith from our ward", "Vik for his part". */
export const OF_OURS_AFTER =
  /^\s+for\s+(?:his|her|their)\s+part\b|^\s+on\s+(?:nights|days|earlies|lates|reception|the\s+(?:desk|door|ward))\b|^\s+(?:in|from|at|on)\s+(?:my|our|his|her|their|your)\s+(?:team|office|ward|side|place|street|block|group|shift|department|table|class|church|choir|road)\b/iu;

/** Speech follows. */
export const SPEECH_AFTER =
  /^\s*(?::|\s[-–—])\s+(?:["“‘']|(?:i|i['’]m|i['’]ve|we|my|our|yes|no|could|can|would|why|what|how|should|maybe|he|she|they|it)\b)/iu;

/** A label or a dash after a name at the start of a line. */
export const LABEL_AFTER = /^(?:\s*:|\s+[-–—]|\s*→)\s+\S/u;

/** "Verity, could you find …". */
export const ADDRESS_AFTER =
  /^,?\s+(?:please\s+|pls\s+)?(?:can|could|would|will|please|pls)\s+(?:you|please)\b/iu;
