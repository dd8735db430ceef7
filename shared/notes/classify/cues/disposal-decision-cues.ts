import { cuesOf } from './cue.ts';

const WHAT_WAS_SETTLED = 'It says what was settled.';
const BECAME = 'It says what became of it.';
const HOW_MUCH = 'It says how much, and no more.';
const HOW_IT_WILL_BE = 'It says how it will be.';
const PAPER = `(?:item|recommendation|question|amendment|proposal|motion|request|application|form|clause|paragraph|section|option|resolution|rule|fee|charge|levy|plan|idea|timetable|date|price|wording|subscription|deposit|fine|ban|thank-you|allowance)`;

/** What became of a matter: waived, capped, withdrawn, given a miss, chosen before another, first of several. A row for each turn of speech. */
export const DISPOSAL_DECISION_CUES = cuesOf('decision', [
  [
    3,
    /\b(?:was|were|is|are|been|be|got|gets?) (?:therefore |then |also |all |duly )?(?:waived|struck (?:out|off|from)|laid to rest|done away with|stood down|ruled out|wound up|capped at|amended to read|put to bed|knocked on the head)\b/i,
    BECAME,
  ],
  [
    3,
    new RegExp(
      String.raw`\b${PAPER}s?\b[^.;?]{0,40}\b(?:was|were|is|are|gets?|stands?) (?:\w+ly )?(?:struck|withdrawn|dropped|removed|deleted|closed|cancelled|lifted|refused|granted|brought forward|amended|reworded|moved to|downgraded|escalated|raised to|cut to|reduced to)\b`,
      'i',
    ),
    BECAME,
  ],
  [
    2.8,
    new RegExp(
      String.raw`^(?:the )?(?:\p{L}+ )?${PAPER} (?:[\d.]{1,4} )?(?:withdrawn|scrapped|dropped|waived|raised to|cut to|struck out|closed|out|in|stays|goes|accepted|amended)\b(?![^.]*\b(?:by the council|again|because)\b)`,
      'iu',
    ),
    BECAME,
  ],
  [
    3,
    /\b(?:giv(?:e|es|en|ing) (?:it|that|this|them|the [\p{L} ]{2,30}) a miss|thumbs[- ]up|is a go|gets? the (?:nod|go[- ]ahead|green light)|a red line for us|binned off|called a halt)\b/iu,
    BECAME,
  ],
  [
    2.8,
    /^[^.;?:]{2,30}\b(?:meeting|event|session|trip|outing|walk|class|mtg)s? (?:is |are )?(?:cancelled|called off)[.!]?$/i,
    BECAME,
  ],
  [3, /^we(?:’|'| ha)ve given up on\b/i, BECAME],
  [3, /\b(?:carried|won) the day\b|\bgave way[.!]?$|\bgot the most (?:votes|dots|hands)\b/i, BECAME],
  [3, /\b(?:ok(?:ay)?|fine|yes|agreed|happy) in principle\b/i, WHAT_WAS_SETTLED],
  [
    3,
    /\b(?:ceiling|cap|limit|maximum|lid) (?:of [^.?;]{1,20} )?(?:was|is|were) (?:placed|put|set|fixed) (?:on|at|to)\b/i,
    HOW_MUCH,
  ],
  [
    2.5,
    /^(?:[^.?;]{2,50}\b)?(?:£?\d+|one|two|three|four|five|six|ten)(?: \p{L}+){0,3} (?:max(?:imum)?|tops|at (?:the )?(?:very )?most)[.!]?$/iu,
    HOW_MUCH,
  ],
  [2.5, /^max(?:imum)?(?: of)? (?:£?\d+|one|two|three|four|five|six|ten)\b/i, HOW_MUCH],
  [2.5, /\b(?:will|’ll|'ll) do (?:us )?(?:for now|for the time being|until|till)\b/i, HOW_IT_WILL_BE],
  [3, /\b(?:it|they) shall be(?:[.,;!]|$| then)/i, HOW_IT_WILL_BE],
  [
    2.5,
    /\b(?:keeps?|carr(?:y|ies) on|goes? on|continues?) (?:under|with|as) (?:its|the|their|our) (?:old|own|same|present)\b/i,
    HOW_IT_WILL_BE,
  ],
  [
    2.5,
    /\b(?:the |our |its )?(?:names?|title|logo|colour|slogan) (?:stays?|remains?|will be|is to be|is now)\b/i,
    HOW_IT_WILL_BE,
  ],
  [2.5, /\b(?:out of|outside|not in) scope\b|\bnot our (?:business|fight|battle|job) \b/i, BECAME],
  [
    3,
    /\b(?:that(?:’|')?s now how|that(?:’|')?s how it(?:’|')?s going to|as from now|from next (?:wk|week|month|time|term|session)\b)/i,
    HOW_IT_WILL_BE,
  ],
  [
    3,
    /\b(?:nobody|no[- ]?one|none of us) (?:was|were|spoke|argued) for (?:\p{L}+ing|a |the )/iu,
    WHAT_WAS_SETTLED,
  ],
  [
    3,
    /\bwe (?:said|say|all said) (?:yes|no)(?: please|,|\.|$| to)|\bit was a (?:yes|no) (?:to|from)\b|\ba (?:yes|no) to the\b/i,
    WHAT_WAS_SETTLED,
  ],
  [3, /^ok(?:ay)? (?:\p{L}+ ){1,3}then[.!]?$/iu, WHAT_WAS_SETTLED],
  [2.5, /^(?:keeping|dropping|ditching|sticking) (?:it|the|to|with|both|all)\b/i, HOW_IT_WILL_BE],
  [
    2.5,
    /^\p{Lu}[\p{L}’'-]+ (?:chairs|hands over|takes over|stands in|steps (?:in|up|down|aside)|looks after)\b[^?]*\b(?:while|until|till|after|from|this|next|for now)\b/u,
    'It says who it is from now on.',
  ],
  [
    2,
    /^(?!.*\b(?:was|were|did|had|said|feels?|talks?|speaks?|(?:do|does|is|are|am|can|could|will|would|should|shall|has|have|may|might|must) not)\b)[^.;?:]{2,60}[, –-] ?not (?:for |on |at |in |to |from |by )?(?:the |a |an |our )?[\p{L}\d,]+(?: [\p{L}\d]+){0,2}[.!]?$/iu,
    'It says which of two.',
  ],
  [
    2,
    /^(?!.*\b(?:was|were|did|had|always|usually)\b)[^.;?:]{2,50}\b(?:comes? first|goes? first|first, \p{L}+ (?:later|after|second|next))[.!]?/iu,
    'It says what comes first.',
  ],
]);
