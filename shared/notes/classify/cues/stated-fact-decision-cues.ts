import { cuesOf } from './cue.ts';

const STAYS = 'It says what stays as it is.';
const OUTCOME = 'It says what came of it.';
const FROM_NOW = 'It says how it will be from now on.';
const VOTED = 'It tells how it was voted.';
const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const TIME_TO_COME = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH}|next \\p{L}+|today|tonight|tomorrow|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:after )?easter|christmas|whitsun|the (?:new year|autumn|summer|spring|winter|first)|this (?:morning|week|month|autumn|summer|spring|winter))`;
const NOT_HOW_IT_CAME = String.raw`(?![^.;]{0,60}\b(?:has|have|had|was|were|since)\b)`;

/** What was settled, told as a fact: how it stays, how it will be, what came of it after a dash or an arrow. */
export const STATED_FACT_DECISION_CUES = cuesOf('decision', [
  [3, /^(?:the )?(?:minutes?|record|notes) (?:of|for) [^.;]{3,60}\bstands?\b/i, STAYS],
  [5, /^(?:taken|accepted|agreed) as (?:read|correct|a true record)\b/i, OUTCOME],
  [
    3,
    /^(?!(?:it|he|she|they|this|that|which|who|i)\b)[^.;?]{2,60}\b(?:stays?|remains?) (?:at|as|on|off|with|where|open|shut|free|the same|put|unlocked|locked)\b(?! (?:home|night|risk))/i,
    STAYS,
  ],
  [
    3,
    /[:–—→-]>? (?:stays?|remains?|keeps?|carries on|as (?:before|is|now|ever|last (?:year|time))|same as (?:before|last|now)|no changes?\b|unchanged|not going ahead|not (?:this|yet|for now|now)|gone\b|goes\b|is out\b|out\b|off\b|scrapped|dropped|last resort|by turns|first come)/i,
    OUTCOME,
  ],
  [
    3,
    /^[^.;?:]{2,40}(?::|\s[–—-]|→|->) (?:it )?(?:not going ahead|no change|as before|as is|carries on|going ahead|goes ahead|not this \w+|never (?:for|on|in|at))\b/i,
    OUTCOME,
  ],
  [
    3.1,
    new RegExp(
      String.raw`^(?!(?:it|he|she|i|since|after|when)\b)[^.;?]{2,60}\b(?:moves?|changes?|shifts?|switch(?:es)?|becomes?)\b${NOT_HOW_IT_CAME}[^.;?]{0,40}\b(?:in|from|on|by|until|till|after) ${TIME_TO_COME}\b`,
      'iu',
    ),
    FROM_NOW,
  ],
  [
    2.5,
    new RegExp(
      String.raw`^(?!(?:it|he|she|i|since|after|when)\b)[^.;?]{2,60}\b(?:opens?|starts?|begins?|comes? (?:down|off|out)|go(?:es)? (?:out|up|down|to|back|on)|runs?|ends?|meets?)\b${NOT_HOW_IT_CAME}[^.;?]{0,40}\b(?:in|from|on|by|until|till|after) ${TIME_TO_COME}\b`,
      'iu',
    ),
    FROM_NOW,
  ],
  [
    2.5,
    new RegExp(
      String.raw`\b(?:from|as of|starting|beginning|with effect from) ${TIME_TO_COME}(?: on| onwards)?\b(?![^.;]{0,40}\b(?:was|were|had|no longer)\b)`,
      'iu',
    ),
    FROM_NOW,
  ],
  [3, /\bthis (?:starts|begins|applies|comes in|takes effect) (?:on|from|in|at once|today|now)\b/i, FROM_NOW],
  [2.5, /\bfrom (?:here|now|then) on(?:wards)?\b/i, FROM_NOW],
  [
    3,
    /^(?:no(?: one|-one|body)?|none|not one)\b[^.;?]{0,40}\b(?:is|are) (?:to be |ever )?(?:asked|taken|left|charged|turned|sent|made|allowed|put|moved|carried|told|given|photographed|refused|discharged|visited)\b/i,
    FROM_NOW,
  ],
  [2.5, /^there (?:is|are|will be) (?:to be )?no \w+(?: \w+)? (?:in|this|next|on|over|until) /i, FROM_NOW],
  [
    3,
    /[.;–—-] ?(?:full stop|no excuses|end of|no ifs|every time|and that was that)[.!]?$/i,
    'It says that this is settled.',
  ],
  [4, /\b(?:proposed|moved|put) by [^.:;]{2,50}(?:,| and) (?:it was )?(?:carried|passed|agreed)\b/i, VOTED],
  [
    4.5,
    /\bmotion\b[^.]{0,120}(?:\b(?:carried|passed|fell|lost|defeated|withdrawn|not carried)\b|\.\s[^.]{0,60}\b(?:for|against)\b)/i,
    VOTED,
  ],
  [
    4,
    /(?:[.:;,–—-]|\bfor\b|\bagainst\b)\s(?:carried|fell|lost|passed|defeated|withdrawn)\b(?:\s(?:without|with|by|one|two|on|nem|so)\b[^.]{0,40})?[.!,]?(?:$|\s)/i,
    VOTED,
  ],
  [
    4,
    /\b(?:turned down|thrown out|rejected|lost|carried|passed|agreed) by (?:\w+|\d+) (?:votes? )?to (?:\w+|\d+)\b/i,
    VOTED,
  ],
  [
    4,
    /\b(?:one|two|three|four|\d+) (?:hands? )?(?:for|in favour),? (?:and )?(?:\w+|\d+) against\b|\bfor \d+, against \d+\b|\b(?:all hands up|passed without a vote|one abstaining|nobody against|none against)\b/i,
    VOTED,
  ],
  [4.5, /^that (?:the|no|all|every|a|an|our|each)\b[^.;?]{3,120}\bbe\b/i, 'It is worded as a resolution.'],
  [
    3,
    /\b(?:\p{Lu}[\p{L}’'-]+(?:’|')s|his|her|the chair(?:’|')s) (?:ruling|verdict|last word)\s?[:–—-]/iu,
    OUTCOME,
  ],
  [3.5, /\bput it to the (?:room|meeting|vote)\b/i, VOTED],
  [3.5, /\b(?:you|we|members|tenants|residents|everyone) voted (?:for|to|that|against)\b/i, VOTED],
  [3, /\bsaid (?:yes|no) to (?:this|that|it)\b/i, OUTCOME],
  [
    3,
    /\b(?:mornings?|afternoons?|evenings?|appointments?|option \w+|\p{L}+days?|\p{Lu}\p{L}+) it is(?:[,:.!]|$| then)/u,
    OUTCOME,
  ],
  [3, /^(?:going|sticking|staying) w(?:ith)?\b/i, OUTCOME],
  [3, /\bsigned (?:it|this|that) off\b/i, OUTCOME],
  [3, /\b(?:the )?(?:committee|meeting|group|board|forum|members|room) (?:would|will) not have\b/i, OUTCOME],
  [
    3,
    /\b(?:takes?|has taken) (?:over )?the chair\b|\b(?:stays?|stay) on as\b|\bis (?:the )?\w+ (?:lead|chair|captain) (?:for |next |this |till |until |from )/i,
    'It says who was elected.',
  ],
  [2.5, /\b(?:is|are) kept (?:for|free|open|back)\b|\bset aside for\b/i, FROM_NOW],
  [
    2.5,
    /\b(?:is|are) no longer (?:written|asked|taken|needed|charged|noted|counted|recorded|used|sent)\b/i,
    FROM_NOW,
  ],
  [2.5, /^[^.;?:=]{2,30} = (?:we|two|one|both|no|all|the)\b/i, FROM_NOW],
  [2.5, /^(?:\p{Lu}[\p{L}’'-]+ )?[^.;?]{2,40}\b(?:goes|move|moves|go) (?:up|down) to (?:£|\d)/iu, FROM_NOW],
  [
    2.5,
    /\b(?:from|for) (?:now|the first|after)\b[^.;?]{0,20}\byearly\b|\b(?:is|are) (?:yearly|monthly|weekly) now\b/i,
    FROM_NOW,
  ],
  [2.5, /£\d[\d.]* stays £\d/i, STAYS],
]);
