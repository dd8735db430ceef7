import { BODY, cuesOf } from './cue.ts';

const flags = 'iu';
const AGREED_BY_BODY = new RegExp(
  String.raw`^(?:(?:after|following|nevertheless|finally|then|so|right so|at last|on this|overall|in the end|having|right)\b[^.;:]{0,90}?,?\s)?${BODY}(?:\s\([^()]{1,40}\)|,\s[^,]{1,40},)?\s(?:has |have |had |also |then |all |unanimously |therefore |formally |finally |today |both |again ){0,3}(?:agreed|resolved|decided|voted|ruled|approved|settled|accepted|declined|homologated|sanctioned|authorised|upheld|overturned|dismissed|preferred|came down|stood by|stuck with|(?:was|were) (?:not |all |both )?(?:minded|at one|as one|of one mind|content|unanimous|for|against)|adopted|endorsed|ratified|chose|opted|concluded|determined|instructed that|backs|backed|went for|plumped|signed off|supported|rejected|refused|turned down|confirmed that|said yes|said no|elected|appointed|noted and agreed|aligned on|landed on|committed to|put (?:its|their) names? to)\b`,
  flags,
);

/** A body by its letters alone: "SMT backed". People of three letters are said to agree *to* something. */
const AGREED_BY_LETTERS =
  /^(?:the )?\p{Lu}{3,6} (?:formally |unanimously )?(?:endorsed|approved|backed|ratified|resolved|adopted|agreed (?:that|the|a)|decided|supported|rejected|signed off)\b/u;

/** What was settled, by any body and in any words. */
export const DECISION_CUES = cuesOf('decision', [
  [4, /^ok(?:’|')?d by\b|\bso (?:it|that)(?:’|')s a (?:yes|no)\b/i, 'It says what was settled.'],
  [4, AGREED_BY_LETTERS, 'It says what a group agreed.'],
  [
    3.5,
    /\b(?:is|was|were|been) (?:not |un)(?:supported|endorsed|upheld|agreed|approved|accepted|pursued|taken forward)\b|\bwithdrawn (?:as an?|with immediate effect|by the (?:author|proposer))\b|\b(?:post|role|office) of [^.;]{2,40}\bcreated\b|\bwith immediate effect\b/i,
    'It says what was settled.',
  ],
  [
    4,
    /\b(?:carried|passed|lost|defeated|won|thrown out|voted down),?\s(?:by )?\d{1,3}\s?(?:[–-]|to|votes? to)\s?\d{1,3}\b/i,
    'It tells how it was voted.',
  ],
  [
    5,
    /^(?:chair(?:man|woman|person)?|vice-chair|(?:hon\.? |joint )?secretary|treasurer|president|auditor|committee|trustees|convener)s?\b[^.]{0,60}\b(?:to (?:carry|stay) on|carries on|stays on|re-?elected|unopposed|en bloc|as before|again|was elected|elected|voted in)\b/i,
    'It says who was elected.',
  ],
  [
    2.5,
    /\b(?:re-?elected|voted in|stood down|wound up|elected (?:as )?(?:chair|secretary|treasurer|trustee)|takes? over (?:from [\p{L} ]{2,30} )?as|\d{1,3} votes to \d{1,3})\b/iu,
    'It says who was elected.',
  ],
  [
    3.5,
    /^(?:The )?[A-Z]{2,5}(?:’s? [a-z]+)? (?:has |have |had |then |also )?(?:endorsed|approved|resolved|ruled|ratified|adopted|rejected|signed off|supported|confirmed|turned down)\b|\b(?:was|were) (?:not )?(?:supported|endorsed)\b|\b(?:withdrawn|retired|scrapped|dropped|reinstated) (?:as|with immediate|with effect)\b|\bwith immediate effect\b|\b(?:re-?elected|elected|appointed)\b/,
    'It says what was settled.',
  ],
  [
    3.5,
    /\b(?:payments?|invoices?|accounts|minutes|budget|plan|quotation|quote|application|grant|request|proposal|policy|recommendations?|terms of reference|spend(?:ing)?|expenses)\b[^.;?]{0,60}\b(?:approved|agreed|accepted|adopted|ratified|authorised|rejected|refused)\b/i,
    'It says what was settled.',
  ],
  [
    4,
    /(?:^|[.;:–—]\s)(?:it (?:was|is|has been) (?:therefore |also |further )?)?(?:\w+ly )?(?:RESOLVED|AGREED|RECOMMENDED|DECIDED|APPROVED|CARRIED|ADOPTED)\b/,
    'It is marked as settled.',
  ],
  [
    3,
    /^(?:resolved|agreed|decided|recommended|settled|approved|carried|confirmed|decision)\b(?! (?:by|with) (?:the )?(?:doctor|nurse|hospital))/i,
    'It begins with what was settled.',
  ],
  [4, AGREED_BY_BODY, 'It says what a group agreed.'],
  [
    3.5,
    /\b(?:it (?:was|is|has been|had been)|this (?:was|is|has been)|was|were|been|that(?:'|’)?s) (?:\w+ly |all |also |therefore |further |then |now |generally ){0,2}(?:agreed|resolved|decided|settled|accepted|approved|carried|ratified|concluded)\b/i,
    'It says what was agreed.',
  ],
  [
    3,
    /\bit was left that\b|\bwe (?:all |both |then |have |also |finally |now |eventually ){0,3}(?:agreed|resolved|decided|voted|settled|chose|opted|plumped|signed off|went (?:for|with)|came down)\b/i,
    'It says what was agreed.',
  ],
  [
    3,
    /\b(?:proposed (?:by )?[^.;]{2,60}?,? (?:and )?seconded|seconded by|prop\. |nem\.? con|unanimous(?:ly)?|casting vote|by a majority|by \w+ votes? to \w+|votes? (?:for|against|to)|\d+ (?:to \d+|for|against)\b[^.]{0,30}\b(?:against|for|abstain\w*|in favour)|\d+ votes|(?:all|present|voted|those|unanimously) in favour|show of hands|hands up|without dissent|no objections|nobody objected|no vote needed|motion (?:was )?(?:carried|passed|fell)|found no seconder)\b/i,
    'It tells how it was voted.',
  ],
  [
    3,
    /(?:[–—.,;:(]|\.\.)\s?(?:carried|agreed|settled|approved|confirmed|decided|resolved|passed|all agreed|everyone (?:agreed|content|happy|ok|fine)|all (?:happy|content|behind)|agreed round the table|thats? (?:decided|settled)|unanimous|nobody against|no one against|done deal|end of)\b[^.]{0,40}[.!)]*$/i,
    'It ends with what was settled.',
  ],
  [
    3,
    /\b(?:has|have|had)\s(?:now |since |already |formally )?(?:agreed|approved|ruled|decided|resolved|signed (?:it |that |this )?off|said yes|given (?:the|its|their) (?:go-ahead|green light|approval|blessing)|voted)\b/i,
    'It says what was settled.',
  ],
  [
    2.5,
    /\b(?:signed (?:it |that |this )?off|sign(?:ed)?[- ]off|green[- ]lit|go[- ]ahead|is approved|are approved|was adopted|to be adopted|ruled (?:that|on|out)|vot(?:e|ed)\b)/i,
    'It says that it was allowed.',
  ],
  [
    2.5,
    /^(?:so|right|ok|okay|yes)\b[^?]{0,30}\b(?:we(?:’|'| a)re (?:doing|going|moving|leaving|keeping|having)|we will|that(?:’|')?s (?:decided|settled|it))\b|\bthat(?:’|')?s (?:decided|settled|agreed)\b/i,
    'It says what will be done, as settled.',
  ],
  [
    2,
    /^(?:no more|not going ahead|no longer (?:to|will)|from now on|we (?:are|ARE) (?:doing|going|moving|keeping|having|not)|we(?:’|')re (?:moving|going|doing|keeping|stopping|not|having|dropping)|we do NOT|we will not|we won(?:’|')t)\b|\b(?:from now on|as a trial|on a trial basis|for a trial period|gets a trial run|(?:it|that)(?:’|')?s off\b|so no \w+|goes ahead|going ahead)\b/i,
    'It says how it will be from now on.',
  ],
  [
    2,
    /\b(?:we|group|board|committee|forum|room) (?:are|is|were|was) (?:all )?(?:firm|clear|happy|content|agreed|behind|set)\b|\bfirm on (?:it|that|this)\b|\beveryone can live with\b|\bso be it\b/i,
    'It says that all stand behind it.',
  ],
  [
    2,
    /\b(?:will|to|shall|should) (?:now )?(?:continue|carry on|remain|stay|move|become|be (?:dropped|kept|paid|held|moved|called|known|closed|opened|adopted|stopped|retired|reported|used|allowed|trialled|piloted|extended|reviewed|rolled))\b/i,
    'It says how it will be.',
  ],
]);
