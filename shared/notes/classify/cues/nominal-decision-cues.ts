import { cuesOf } from './cue.ts';

const WHAT_WAS_SETTLED = 'It says what was settled.';
const VOTED = 'It tells how it was voted.';
const ELECTED = 'It says who was elected.';
const ALL_BEHIND = 'It says that all stand behind it.';
const OFFICE = `(?:chair(?:man|woman|person)?|vice[- ]chair\\w*|treasurer|secretary|convener|president|speaker|captain|trustee|members?|patron|clerk|lead)`;

/** What was settled, told by a noun (“approval was given”), as an answer (“No. Turned down flat”), or as what “we did settle”. */
export const NOMINAL_DECISION_CUES = cuesOf('decision', [
  [
    4,
    /\b(?:approval|authority|consent|permission|assent|agreement|endorsement|backing|blessing|sanction|delegated powers?) (?:was|is|were|has been|had been) (?:duly |formally |also |then )?(?:given|granted|withheld|refused|accorded|obtained)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [
    4,
    /\b(?:gave|gives|has given|have given|lent) (?:its|their|his|her|our|full|formal) (?:full |formal |unanimous )?(?:approval|consent|backing|blessing|support|agreement|assent|endorsement)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [
    4.5,
    /\bwhat (?:we|the \w+|members|they) (?:did |finally |all |have |had )?(?:settled?|agreed?|decided?|resolved?)(?: on)? (?:is|was)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [
    4.5,
    /\b(?:minutes?|record|notes?)\b[^;?]{0,110}\b(?:taken|held|accepted|approved|agreed|signed|confirmed|passed) (?:as|to be) (?:a )?(?:read|correct|true|accurate)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [
    4,
    new RegExp(
      String.raw`\b(?:was|were|is|are|been) (?:duly |then |also |unanimously )?(?:voted|elected|appointed|made|co-opted|chosen|taken (?:in|on)|admitted|welcomed in) (?:as )?(?:an? |the |our |full |new |honorary ){0,2}${OFFICE}\b`,
      'i',
    ),
    ELECTED,
  ],
  [4, new RegExp(String.raw`^(?:the |our )?new ${OFFICE} (?:is|will be|for)\b`, 'iu'), ELECTED],
  [
    4,
    /\bthere was no (?:dissent|objection|opposition)\b|\bno (?:dissent|opposition) (?:from|to|was)\b/i,
    ALL_BEHIND,
  ],
  [
    4,
    /\b(?:went|passed|goes|carried|through) (?:through )?on the nod\b|\bnodded (?:it |this )?through\b/i,
    ALL_BEHIND,
  ],
  [
    4,
    /\bput to (?:a|the) (?:show of hands|vote|room|meeting)\b[^.;?]{0,40}\b(?:lost|carried|fell|passed|defeated)\b/i,
    VOTED,
  ],
  [3.5, /\b(?:it|they|we) (?:stays?|is|are|remains?),? (?:by )?\d{1,3} (?:votes? )?to \d{1,3}\b/i, VOTED],
  [
    3.5,
    /^(?:no|yes|aye|nope)[.,;:!–—-]+ ?(?:turned down|we(?:’|')?re|we (?:are|have|will|do)|not|never|but only|only|all|from|as long)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [
    3.5,
    /^(?:this|that|the (?:first|second|last|other))(?: one)?(?: is)?(?:,| a|:) ?(?:yes|no)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [3.5, /^(?:turned down|taken up|thrown out|voted (?:in|out|through))\b/i, WHAT_WAS_SETTLED],
  [3, /^we (?:all )?went (?:for|with) (?:that|this|it)\b/i, WHAT_WAS_SETTLED],
  [3, /\bfrom here on(?: in| out)?\b/i, 'It says how it will be from now on.'],
  [3, /\b(?:was|were) (?:not )?(?:pursued|proceeded with|gone ahead with)\b/i, WHAT_WAS_SETTLED],
  [
    4,
    /, (?:so )?(?:the )?(?:chair|convener|president|meeting|board|committee|group|room|forum) (?:ruled|decided|agreed|said)(?:,| that)/i,
    WHAT_WAS_SETTLED,
  ],
  [3, /: told (?:yes|no)\b/i, WHAT_WAS_SETTLED],
  [
    3,
    /^(?:all |the |our )?(?:tenants|residents|carers|staff|members|families|relatives|visitors|patients|volunteers|drivers|workers|meetings|minutes|letters) (?:will|shall|are to|may) \p{Ll}/iu,
    'It says how it will be.',
  ],
]);
