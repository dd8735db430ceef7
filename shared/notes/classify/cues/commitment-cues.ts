import { WORK_VERBS } from './action-cues.ts';
import { cuesOf } from './cue.ts';

const TAKEN_ON = 'Somebody has taken it on.';
const SOMEBODY = 'It says that somebody has to do it.';
const TO_DO = 'It says what is to be done.';

/** Who has taken something on, or that somebody still has to, in the words of letters, talk and shorthand. A row for each turn of speech, so that it is tried only where its words stand. */
export const COMMITMENT_CUES = cuesOf('action', [
  [
    2.5,
    /^(?:must|need to|have to|remember to|don(?:’|')?t forget to) (?:\w+ )?(?:ask|ring|chase|find|check|thank|write|send|tell|book|get|sort|email|speak|talk|let|phone|call|order|buy|pay|measure|invite|remind|warn|bring|print|post)\b(?!.*\?)/i,
    TO_DO,
  ],
  [
    3,
    /\b(?:taking|took|has taken|takes) (?:this to|that to|it to|an action|the action|this one|that one)\b/i,
    TAKEN_ON,
  ],
  [3, /\b(?:has|have|had) (?:it|this|that) in hand\b/i, TAKEN_ON],
  [3, /\bvolunteered (?:for|to)\b/i, TAKEN_ON],
  [3.5, /\b(?:has|have) (?:it|this|that|one) on (?:her|his|their|my) list\b/i, TAKEN_ON],
  [
    4,
    /\b(?:is|are|was|were|[’']s) (?:left |down |going )?(?:down |over |left )?to (?:Mr|Mrs|Ms|Dr|me\b|us\b)|\b(?:is|are|[’']s) (?:down|left|over) to \p{Lu}/u,
    TAKEN_ON,
  ],
  [4, /^over to \p{Lu}[\p{L}’'-]+\b/iu, TAKEN_ON],
  [4, /\b(?:went|came|goes) (?:home|away|off) with (?:the|a) (?:task|job) of\b/i, TAKEN_ON],
  [3.5, /\btook (?:her|him|them|you) up on (?:it|that|the offer|this)\b/i, TAKEN_ON],
  [3.5, /\b(?:somebody|someone|one of us|we) (?:had|[’']d) better\b/i, SOMEBODY],
  [3, /\b(?:is|are) away to (?:see|ask|find|get|talk)\b/i, TAKEN_ON],
  [3.5, /\bis to (?:come|go|be (?:sent|had)) from (?:the )?\p{Lu}/u, TO_DO],
  [3.5, /\bstill (?:has|have|needs?|to) (?:to )?be \p{Ll}+(?:ed|en|wn|ght|pt|t|ne)\b/u, TO_DO],
  [3.5, /\b(?:was|were) (?:directed|remitted|charged|mandated|deputed) (?:to|with)\b/i, TAKEN_ON],
  [
    3,
    /\b(?:is|are|[’']s|[’']re) having (?:a|an|another|one|some|it|them|new|the) (?:\p{L}+ ){0,3}(?:cut|made|printed|done|fixed|mended|checked|typed|translated|drawn|valued|looked at)\b/u,
    TAKEN_ON,
  ],
  [3, /\bI said I(?:’|')?d\b/i, TAKEN_ON],
  [3, /^please (?:send|let|tell|bring|ring|check|read|reply|ask|email|return|look|come|pass)\b/i, TO_DO],
  [3, /^let \p{Lu}[\p{L}’'-]+ (?:know|have)\b/u, TO_DO],
  [2.5, /^chase\b/i, TO_DO],
  [
    3,
    /\b(?:gave|gives|has given|have given)(?: us| me)? (?:(?:his|her|their|its|me) word|an undertaking|an assurance|a promise)\b/i,
    TAKEN_ON,
  ],
  [3, /\b(?:has|have|had) taken (?:this |that |it )?(?:on\b|upon\b|away to\b)/i, TAKEN_ON],
  [3, /\btook it upon\b/i, TAKEN_ON],
  [3, /\b(?:has|have|was given|were given|got|gets) the (?:job|task) of\b/i, TAKEN_ON],
  [3, /\b(?:has|have) been (?:asked|tasked|told) (?:to|with)\b/i, TAKEN_ON],
  [3, /\b(?:falls|fell) to (?:the )?\p{Lu}/u, TAKEN_ON],
  [3, /\bput (?:him|her|them)(?:self|selves) down for\b/i, TAKEN_ON],
  [3, /\bpromised (?:us|me|the \w+)\b/i, TAKEN_ON],
  [3, /\b(?:is|are) seeing to (?:it|this|that)\b/i, TAKEN_ON],
  [
    3,
    /\b(?:volunteers?|helpers?|leads?|drivers?|somebody|someone|person|people|pairs? of hands|names?) (?:is|are) (?:still |now |urgently )?(?:needed|wanted|sought|required) (?:to|for)\b/i,
    SOMEBODY,
  ],
  [
    3,
    /\bneeds? (?:a|an|another|somebody|someone|two|three)(?: lead| person| volunteer| body| name| driver| helper)? (?:for the\b|on the\b|to (?:\w+ ){0,2}(?:ask|ring|go|check|find|take|lead|do|hold|run|write|count|drive|test|help|talk|speak|chase|see)\b)/i,
    SOMEBODY,
  ],
  [
    4.5,
    /\b(?:no takers|nobody has taken (?:it|this|that) on|still wants? a name|without a name yet)\b/i,
    SOMEBODY,
  ],
  [2.5, /\bneeds? \p{Ll}+ing (?:before|b4|by)\b/u, TO_DO],
  [2.5, /\bto let (?:me|us|him|her|them) (?:have|know)\b/i, TO_DO],
  [
    2.5,
    /\bwants? (?:checking|drawing up|writing up|chasing|counting|redoing|doing|auditing|measuring|mending|fixing|sorting|painting|replacing|finding|moving|cutting|cleaning|checking out)\b/i,
    TO_DO,
  ],
  [
    2.5,
    /\bneeds? (?:checking|drawing up|writing|writing up|chasing|counting|ordering|booking|typing up|redoing|rewriting|printing|signing|updating|amending|circulating|doing|sorting|auditing|measuring|mending|fixing|replacing|cleaning|moving|finding)\b/i,
    TO_DO,
  ],
  [2.5, /^(?:the |our |\w+ )?actions? (?:on|re|about|from)\b/i, TO_DO],
  [
    2.5,
    /[,;–—-]\s(?:will|to|he(?:’|')?ll|she(?:’|')?ll|they(?:’|')?ll) (?:ask|chase|check|ring|find out|see to|report|bring|confirm|write|sort|do it)\b/i,
    TO_DO,
  ],
  [2.5, /\bchas(?:e|ed|ing)(?: up)? (?:x ?\d|again|twice|once|three times)\b/i, TO_DO],
  [
    2.5,
    /\bhappy (?:for|to let) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?: to\b| know\b)/u,
    TAKEN_ON,
  ],
  [
    2.5,
    /(?:\b(?:is|are)|[’']s) (?:happy|fine|content|willing|ok|okay|glad) to (?:let|ask|ring|tell|take|do|go|find|write|check|speak|talk|send|bring|run|lead|help|host)\b/u,
    TAKEN_ON,
  ],
  [
    2,
    /^(?![^.;:?]{0,70}\b(?:is|are|was|were|has|have|had|need|needs|want|wants|like|likes|ought|used|seems?|going|due|supposed|meant|expected|refuses?|refused|scared|afraid|allowed) to be\b)[^.;:?]{3,70}? to be \p{Ll}+(?:ed|en|wn|un|nt|ght|pt|d|t)\b/u,
    TO_DO,
  ],
  [
    3.5,
    new RegExp(
      String.raw`^(?:all |the |our |other )?(?:staff|managers|officers|parents|families|relatives|tenants|residents|social workers|workers|wardens|volunteers|facilitators|secretariat|democratic services|finance|pharmacy|comms|legal|transport|highways|everyone|everybody)(?: \p{L}+){0,4} to (?!be\b|have\b|go\b|come\b)(?:\p{L}+ly )?(?:${WORK_VERBS}|explain)\b`,
      'iu',
    ),
    'It says who will do what.',
  ],
  [
    3.5,
    new RegExp(
      String.raw`(?:^|[,;–—] ?)(?:could|can|would|will) (?:you (?:each |all |both |please |kindly )?|\p{Lu}\p{L}+(?: (?:and|&) \p{Lu}\p{L}+)? )(?:please |kindly )?(?:${WORK_VERBS})\b`,
      'u',
    ),
    'Somebody is asked to do it.',
  ],
  [3, /^[^.;?]{2,40} (?:is |are |’s )?on (?:me|us)[.!]*$|\b(?:my|our) (?:shout|job|treat)[.!]*$/i, TAKEN_ON],
  [3, /(?:^|[–:—-] ?|\b(?:is|as) )\p{Lu}\p{L}+[’'](?:s )?job\b/u, TAKEN_ON],
  [
    2.8,
    /^(?!Does\b|Is\b|Stop\b|Anyone\b|Nobody\b|People\b)\p{Lu}\p{Ll}+(?: (?:and|&) \p{Lu}\p{Ll}+)? (?:speaking to|collecting|ringing|chasing|asking|bringing|sorting|booking|checking|reordering|drafting|making|finding|getting|talking to|writing|seeing to|picking up|looking into)\b/u,
    TAKEN_ON,
  ],
  [
    2.5,
    /, \p{Lu}\p{L}+ (?:collecting|ringing|asking|bringing|sorting|doing|checking|chasing|making|writing|getting|booking|buying|speaking|organising|arranging)[.!]?$/u,
    TAKEN_ON,
  ],
  [
    2.5,
    /^(?![^.]*\b(?:has|have|had|is|are|was|were|ruled|cannot|can’t)\b)[\p{L}\d’' -]{3,60} (?:in|back|in to|over|to (?:the )?[\p{L}’' ]{2,25}),? by (?:the |noon |end |close |next )?(?:\d|of\b|on\b|week|month|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu,
    'It says what is to be there, and by when.',
  ],
  [2.5, /^[\p{Ll}\p{Lu}][\p{Ll}’' -]{2,40} from \p{Lu}[\p{L}. ]+(?:,? (?:please|pls)\b|,? by\b)/u, TO_DO],
  [
    2.5,
    /\bwill be \p{Ll}+(?:ed|pt|nt|en|ng|ght|ade) (?:[^.?;]{0,40} )?by (?:the |each |all |our )?\p{L}+(?: \p{L}+)?[.!]?$/u,
    'It says who will do it.',
  ],
  [3, /\btook [\p{L}’' ]{3,40} up ?on (?:herself|himself|themselves|myself)\b/iu, TAKEN_ON],
  [3, /[,–—-] ?(?:unassigned|owner needed|needs an owner|no owner(?: yet)?)[.!]?$/i, SOMEBODY],
]);
