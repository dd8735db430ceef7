import { cuesOf, INITIALS, ROLE } from './cue.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s(?:van\s|von\s|de\s|der\s|al\s|ap\s)?\p{Lu}[\p{L}’'.-]*){0,3}(?:\s\([^()]{1,50}\))?`;
const SEVERAL = String.raw`${NAME}(?:\s?(?:,|&|\+|/|\band\b|\bwith\b)\s?(?:the\s)?${NAME}){0,4}`;
const WILL = `(?:to|will|shall|is to|are to|is going to|are going to|’ll|'ll|agreed to|has agreed to|have agreed to|agreed (?:that )?(?:he|she|they) (?:would|will)|(?:(?:has|have|had) (?:\\w+ly )?)?(?:offered|undertaken|volunteered|promised) to|undertook to|(?:was|were) going to|said (?:he|she|they)(?: would| will|[’']d|[’']ll)|was (?:asked|instructed|requested|tasked|left|invited) (?:to|with)|were (?:asked|instructed|requested|tasked|invited) to|is asked to|are asked to|has been asked to|agrees to|offers to|needs to|tae)`;

/** Somebody and what they will do, at the line's beginning. */
const NAMED_WILL = new RegExp(
  String.raw`^(?:and |then |so |also |finally,? |(?:that|this) means |meanwhile,? )?(?:${SEVERAL})(?:,? in (?:his|her|their) absence,?|,\s[^,.]{2,60},|\sfor (?:his|her|their) part)?\s(?:\w+ly |also |then |both |very kindly |kindly |himself |herself |is herself |is himself ){0,2}${WILL}\s+(?:\w+ly )?(?!be\b|have\b|(?:carry|stay) on(?: as\b|[.,;]|$)|continue as\b)\p{Ll}`,
  'u',
);
const NAMED_WILL_BE = new RegExp(
  String.raw`^(?:${SEVERAL})\s(?:will|to|shall)\s(?:be\s\p{Ll}+ing|have\s)`,
  'u',
);
const ROLE_WILL = new RegExp(
  String.raw`^(?:and |then |so )?${ROLE}(?:,\s[^,.]{2,60},)?\s(?:\w+ly )?(?:to|will|shall|is to|are to|agreed to|undertook to|was (?:asked|instructed|requested) to|were (?:asked|instructed|requested) to|would then|please)\s(?!be\b|have\b)\p{Ll}`,
  'iu',
);
const THAT_WOULD = new RegExp(
  String.raw`\b(?:it was|was|we|all|group|committee|board|meeting)\s?(?:agreed|decided|left|resolved)\s(?:that|with|for)\s(?:${SEVERAL}|the \p{L}+)\s(?:would|will|should|to|is to)\s(?!be\b)`,
  'u',
);
const LATER_WILL = new RegExp(
  String.raw`(?:[,;:.]|\band\b|\bso\b|\bthat\b)\s(?:the )?(?:${SEVERAL}|clerk|chair|secretary|treasurer|manager)(?:,\s[^,.]{2,50},)?\s(?:will|is to|are to|undertook to|agreed to|offered to|was asked to|were asked to|said (?:he|she|they) would|said I would|would (?:visit|write|ask|ring|call|find|send|draft|speak|check))\b`,
  'u',
);

/** Verbs of work that notes begin with when they tell somebody to do it. */
export const WORK_VERBS =
  'ask|invite|send|book|print|call|ring|phone|write|tell|speak|talk|set|find|get|make|check|contact|arrange|organi[sz]e|plan|try|create|share|bring|meet|visit|look|email|e-mail|update|draft|prepare|circulate|add|start|agree|help|use|train|run|hold|continue|encourage|support|build|work|go|come|do|take|give|let|keep|put|think|explore|develop|design|test|review|consider|identify|follow|chase|confirm|report|collect|gather|map|note|raise|sign|learn|sort|cost|type|order|move|buy|clean|fix|mend|post|drop|pull|pick|cut|count|list|measure|collate|read|listen|sit|join|apply|pass|hand|show|feed|stick|open|close|stop|change|rewrite|redo|compare|request|order|trace|sound|swap|save|see|fill|cover|deliver|lead|advertise|recruit|pilot|trial|scope|log|record|upload|scan|copy|text|message|remind|warn|thank|pay|bid|turn|interview|host|chair|distribute|publish|present|propose|provide|replace|return|schedule|secure|seek|source|split|submit|summari[sz]e|supply|track|transfer|translate|walk|nudge|ping|liaise|link|investigate|enquire|inquire|research|obtain|establish|clarify|resolve|address|respond|reply|finali[sz]e|complete|produce|compile';
const VERB = String.raw`(?:please |also |re)?(?:${WORK_VERBS})\b`;
const NAME_THEN_VERB = new RegExp(
  String.raw`^(?:\[)?${SEVERAL}(?:\])?\s?(?::|–|—|-|→|->|>|=)\s?${VERB}`,
  'u',
);
const NAME_VERB = new RegExp(String.raw`^\[[^\]]{2,40}\]\s?${VERB}`, 'u');
const NAME_BARE_VERB = new RegExp(
  String.raw`^${SEVERAL}\s(?:please\s|pls\s)?(?:${WORK_VERBS})(?:s|es)?\s(?:a|an|the|to|up|out|and|for|with|round|all|this|that|his|her|their|our|my|in|on|about|into|if|who|what|whether|down|off|on|over|back)\b`,
  'u',
);

/** "Agneta is writing the blurb", "Yasmina and the twins are having a word with": now, and not what they like or say. */
const NAMED_DOING = new RegExp(
  String.raw`^(?:${SEVERAL})(?:,\s[^,.]{2,50},)?(?:\s(?:is|are)|[’'](?:s|re|ve))\s(?:\w+ly |still |now |also |both )?(?:(?:promised|offered|agreed|volunteered|going) to\b|sorting|having a (?:word|look|go|think)|writing|drafting|looking into|looking at|chasing|finding|getting|ringing|phoning|emailing|rewriting|filming|visiting|choosing|asking|checking|bringing|arranging|organising|booking|collecting|doing the|seeing to|taking (?:on|it|this|the)|setting up|pulling together|putting together|talking to|speaking to|costing|pricing|digging|working on|working up|typing|printing|ordering|making the|on (?:it|to)\b)`,
  'u',
);
/** "Kath and Carol-Ann are putting the rota together", "Yusra is finding that out": whatever the verb, but for what people are rather than do. */
const NAMED_ING = new RegExp(
  String.raw`^(?:and |then |so )?(?:${SEVERAL})(?:,\s[^,.]{2,50},)?(?:\s(?:is|are)|[’'](?:s|re))\s(?:\w+ly |now |also |both )?(?!going\b|being\b|coming\b|living\b|waiting\b|struggling\b|feeling\b|using\b|having\b|retiring\b|leaving\b|staying\b|dying\b|losing\b|missing\b|getting\b|becoming\b|suffering\b|sitting\b|standing\b|sleeping\b|working\b|doing (?:well|fine|better|ok)\b|looking forward\b|saying\b|thinking\b|wondering\b|wanting\b|hoping\b|needing\b|paying\b|still\b|caring\b|growing\b|running out\b|missing\b|failing\b|nothing\b|willing\b|during\b)\p{Ll}{2,}ing\b(?!\s(?:to be|because|since|every|all the time|at home|a lot))[^?]*$`,
  'u',
);

/** "poster: Bram, before the clocks change" */
const LABELLED_OWNER = new RegExp(
  String.raw`^[\p{L}’' -]{2,40}:\s(?:${SEVERAL}),\s(?:this|by|before|next|asap|tonight|tomorrow|end of|w/c|mon|tue|wed|thu|fri|sat|sun|\d)`,
  'u',
);
const NAMED_OWES = new RegExp(
  String.raw`^(?:${SEVERAL})\s(?:still )?(?:owes?\s|(?:out|off|over|back|down|along|on) to\s)\p{L}`,
  'u',
);

/** "Iolo rings Cledwyn about the glue": now, once, and not what happens every week. */
const NAMED_DOES = new RegExp(
  String.raw`^(?:${SEVERAL})\s(?:then |also |now )?(?:rings?|phones?|calls|emails?|writes?|asks|sends?|books?|orders?|prints?|pays|buys?|fetches|collects?|checks|chases?|drafts?|types|posts?|prepares?|mends?|fixes|prices?|costs|circulates?|shows?|hangs|talks to|speaks? to|goes to see|finds out|sets up|takes (?:it|this|that|the \p{L}+(?: \p{L}+)?) to)\s(?![^?]*\b(?:every|each|always|never|nobody|but|usually|often|still|because|was|were|said|asked)\b)[^?]*$`,
  'u',
);
const ROLE_DOES =
  /^(?:the|our) (?:[\p{L}-]+ ){0,2}(?:kitchen|office|desk|reception|library|school|shop|hall|front desk|surgery) (?:will|is to|are to) (?:put|ring|phone|send|write|post|print|ask|tell|give|bring|pin|hang|pass|copy|show|check|find|let us|let people)\b/iu;

const ME_OR_INITIALS = new RegExp(
  String.raw`^(?:me|myself|(?:${INITIALS})(?:\s?[,/&+]\s?(?:${INITIALS}))*)(?:\s?(?:→|->)\s?|\s?[:–-]\s?(?=${VERB})|\s(?=${VERB}))`,
  'u',
);

/** What somebody is to do, whatever form it is noted in. */
export const ACTION_CUES = cuesOf('action', [
  [
    6,
    /^(?:AP|A\/P|ACT|Action point|Action)\s?(?:no\.? ?)?#?\d{1,3}[a-z]?\b/i,
    'It has the number of an action.',
  ],
  [
    6,
    /(?:^|[.;–—]\s|\s[–—-]\s)(?:\*\*)?ACTION(?:S|ED)?\b|^(?:@[\p{L}.-]+ )?action\s?(?::|[–—-])|\baction\s?[–—:-]\s/iu,
    'It is marked as an action.',
  ],
  [5, /(?:\(|\[)(?:action|owner|lead|who)\b[^()[\]]{0,40}(?:\)|\])\.?$/i, 'It is marked as an action.'],
  [4, NAMED_WILL, 'It says who will do what.', 'actor'],
  [3, NAMED_WILL_BE, 'It says who will do what.', 'actor'],
  [3.5, ROLE_WILL, 'It says who will do what.'],
  [4.5, THAT_WOULD, 'It says who agreed to do what.'],
  [3, LATER_WILL, 'It says who will do what.'],
  [3, NAME_THEN_VERB, 'A name, and what to do.', 'actor'],
  [4, NAME_VERB, 'A name, and what to do.'],
  [3, ME_OR_INITIALS, 'It says who does it.'],
  [2, NAME_BARE_VERB, 'A name, and what to do.', 'actor'],
  [
    3.5,
    /^(?:[^?]{0,60}\b)?(?:can|could|will|would) (?:somebody|someone|anybody|anyone|one of (?:us|you))\b(?! (?:who|say|tell us why))/i,
    'It asks that somebody does it.',
  ],
  [
    3,
    /\b(?:somebody|someone|anybody|anyone|whoever) (?:needs? to|ought to|should|to|must|has to|please|pls|kindly|from [\p{L}’' ]{2,30} (?:please|to))\b/iu,
    'It says that somebody has to do it.',
  ],
  [
    3,
    /(?:^["“‘']?|[.;:,–—]\s|\+\s)I(?:’|')?(?:ll| will| can| shall)\s(?:\p{Ll}+ )?\p{Ll}/u,
    'Somebody says what they will do.',
  ],
  [
    3.5,
    /^@?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?,?\s(?:please|pls|can you|could you|will you|would you)\b|@\p{Lu}[\p{L}’' -]{1,40}\b(?:can|could|please|will)\b/u,
    'Somebody is asked to do it.',
  ],
  [
    3.5,
    new RegExp(String.raw`(?:→|->|=>|➔|➜|=)\s?(?:${SEVERAL})\b[^→]{0,60}$`, 'u'),
    'An arrow says who does it.',
  ],
  [
    2.5,
    new RegExp(
      String.raw`(?:\s[–—-]\s|\s?[([])(?:${INITIALS})(?:\s?[,/&+]\s?(?:${INITIALS}))*[)\]]?\.?$`,
      'u',
    ),
    'Initials at its end say who does it.',
  ],
  [
    2,
    /\b(?:to be (?:sent|asked|invited|done|written|circulated|booked|ordered|checked|chased|updated|contacted|arranged|drafted|shared|added|raised|confirmed)|is to be (?:hers|his|theirs)|still to (?:do|send|ask)|carried forward|c\/f|ongoing|overdue|outstanding)\b/i,
    'It says what is to be done.',
  ],
  [3, NAMED_DOING, 'Somebody is doing it.', 'actor'],
  [2.6, NAMED_ING, 'Somebody is doing it.', 'actor'],
  [2.8, NAMED_DOES, 'It says who does what.', 'actor'],
  [3, ROLE_DOES, 'It says who will do what.'],
  [2.5, LABELLED_OWNER, 'It says who does it, and by when.'],
  [2.5, NAMED_OWES, 'It says who still has to do it.', 'actor'],
  [
    2,
    /\b(?:has|have|had) (?:\w+ly )?offered\b|\b(?:undertook|undertakes|volunteered|will sort|is sorting|are sorting|is doing|are doing|promised)\b/i,
    'Somebody has taken it on.',
  ],
  [
    2,
    /\b(?:by|before|due|no later than|until|for|w\/c|w\/b|wc)\s(?:the\s)?(?:end of |next |early |mid[- ]?|late |this )?(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\b|\b(?:by|before|due|no later than|w\/c)\s(?:the\s)?(?:end of\s)?(?:next\s|our next\s|this\s)?(?:\d{1,2}(?:st|nd|rd|th)?(?:[/.\s]|\b)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|meeting|easter|christmas|summer|half[- ]term|session|workshop|forum|friday|the end)/iu,
    'It says by when.',
  ],
  [
    1.5,
    /\b(?:asap|a\.s\.a\.p|this week|tomorrow|next week|by then|in the next (?:week|fortnight|month)|before (?:we meet|the next|next))\b/i,
    'It says by when.',
  ],
]);
