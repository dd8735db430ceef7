import { cuesOf } from './cue.ts';

/** What gets in the way of people or of those who help. */
export const BARRIER_CUES = cuesOf('barrier', [
  [
    3,
    /\b(?:only in English|in English only|English only|print (?:is|was) (?:so |too |very )?(?:small|tiny)|illegible|unreadable|incomprehensible|hard to (?:read|understand|follow|find|reach|get)|impossible to (?:read|understand|find|reach|get))\b/i,
    'It says what people cannot read or reach.',
  ],
  [
    4,
    /\b(?:is|are|was|were|as|remains?|another|the|a|big(?:gest)?|main|real|key|huge|major)(?: an?| the| our)? (?:real |big |huge |main |major |key |biggest |constant |other )?(?:barriers?|obstacles?|sticking points?|stumbling blocks?|hurdles?|bottlenecks?|deterrents?|blockers?|hindrances?)\b/i,
    'It names something in the way.',
  ],
  [
    3.5,
    /^there (?:is|are|was|were) (?:also )?(?:a |an |some |many )?(?:natural |real |growing |widespread |big |serious |constant )?(?:concerns?|worr(?:y|ies)|barriers?|problems?|obstacles?|frustrations?|fears?)\b|\bgets?(?:ting)? in the way\b|\b(?:concerns?|worr(?:y|ies)|fears?|frustrations?|disquiet|unease)\b (?:was |were |is |are )?(?:expressed|raised|voiced|about|over|that)\b|\b(?:main|real|big(?:gest)?|whole) (?:problem|trouble|difficulty|issue)\b|\bthe (?:problem|trouble|difficulty|snag|catch|worry|thing) (?:is|was|with)\b/i,
    'It names a concern, something in the way.',
  ],
  [
    2.5,
    /\b(?:can(?:’|')?t|cannot|can not|couldn(?:’|')?t|could not|canny|cant) (?:be|get|reach|read|see|afford|find|use|talk|start|do|leave|go|come|say|tell|fill|take|open|hear|make|pay|drive|answer|understand|claim|call|ring|speak|manage)\b|\b(?:won(?:’|')?t|will not|wont) (?:let|buy|come|take|go|admit|pay|answer|work|accept|have|give|do)\b/i,
    'It says what people cannot do.',
  ],
  [
    2.5,
    /\b(?:not (?:allowed|permitted|able|enough|available|covered|recorded|told)|isn(?:’|')?t (?:allowed|enough|any|anyone)|aren(?:’|')?t (?:allowed|enough|any)|refused|turned (?:away|down|off)|put off|stuck|stranded|left out|excluded|shut out|lost in|too (?:far|late|long|much|many|often|hard|high|early|slow|few|small|dear|expensive|complicated|tired|scared|steep|cold|dark|busy)|so (?:hard|difficult|slow|long)|hard to|difficult to|impossible|struggl\w+)\b/i,
    'It says what does not work for people.',
  ],
  [
    2,
    /\b(?:nobody|no-?one|none|nothing|nowhere|never|neither|hardly (?:any|ever|to be)|barely|scarcely|no (?:bus|buses|tap|lift|money|time|transport|staff|signal|answer|budget|way|place|reply|word|wage|escort|notice|help|support|information|training|parking|toilet|ramp|seat|chair|door|number|phone|internet|broadband|wifi))\b/i,
    'It says what is missing.',
  ],
  [
    2,
    /\b(?:only (?:open|one|in|available|given|staffed|if|when|from|after|until|starts?|on)|afraid|frightened|scared|fear of|feart|ashamed|embarrass\w+|stigma|bother|pride|mistrust|distrust|don(?:’|')?t trust|overwhelm\w*|exhaust\w*|confus\w+|bewilder\w+|jargon|acronyms|forms?\b[^.]{0,30}\b(?:pages?|long|again|online)|\d+ pages|paperwork|red tape|bureaucra\w+|waiting (?:list|time)|weeks?(?:’|')? (?:wait|notice)|out of date|broken|engaged|logs you out|times out|crash\w*|recorded message|voicemail|press \d|rings? out|shuts? at|stops? at|closes? at|lapse[sd]?|lack(?:s|ing|ed)?|shortage|shortfall|vacan\w+|unpaid|underpaid|cost of|costs? (?:too|more)|dear\b|unaffordable|postcode|insurance|insurer\w*|gdpr|data protection|confidentiality|risk assessment|dbs|sticking point|mess|chaos|passed (?:around|from|on)|tell (?:your|their|the) story|from scratch|starts? again|falls? (?:through|between))\b/i,
    'It speaks of something in the way.',
  ],
  [
    1.5,
    /\b(?:doesn(?:’|')?t|don(?:’|')?t|didn(?:’|')?t|hasn(?:’|')?t|haven(?:’|')?t|isn(?:’|')?t|aren(?:’|')?t|wasn(?:’|')?t|dont|doesnt|isnt|without|despite|unless|instead|wrong|missing|late|delay\w*|slow|worse|worst|poor|bad|dead|dropped|cancel\w*|complain\w*|critical of|anxious|worried|lonely|isolated|vulnerable)\b/i,
    'It speaks of something that is not well.',
  ],
  [
    2,
    /\b(?:too often|all too|again and again|time and again|every (?:single )?(?:time|year|week)|whether or not they can|keeps? (?:changing|getting|being|going)|have to (?:ring|explain|repeat|wait|go|book|prove|tell)|has to (?:ring|explain|repeat|wait|book|prove))\b/i,
    'It says what people have to put up with.',
  ],
]);
