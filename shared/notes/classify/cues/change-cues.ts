import { cuesOf } from './cue.ts';

const WENT = `(?:shut|ceased|handed back|wound up|expired|run out|closed|closes|closing|went|gone|goes|moved|merged|ended|ends|stopped|stops|changed|withdrawn|cut|scrapped|sold|folded|taken (?:over|away|out)|switched (?:off|over)|replaced|centralised|outsourced|locked|lost|left|retired|died|arrived|opened|began|came in|brought in|introduced|rolled out|put up|gone up|went up|gone onto|went onto|tupe(?:(?:’|')?d)?)`;

/** The world around people has changed. */
export const CHANGE_CUES = cuesOf('contextChange', [
  [
    3,
    /\b(?:has|have|had) (?:now |just |since |all |already )?(?:been (?:sold|closed|cut|merged|scrapped|withdrawn|moved|taken (?:over|away|off)|replaced|handed back|wound up|privatised|outsourced)|ceased|gone (?:up|down|online|under|bust)|handed back|folded|shut)\b/i,
    'It tells what has changed.',
  ],
  [
    3.5,
    new RegExp(String.raw`\b(?:ever )?since\b[^.;]{2,80}\b${WENT}\b`, 'i'),
    'It tells what has changed since.',
  ],
  [
    3,
    new RegExp(
      String.raw`\b${WENT}\b[^.;]{0,50}\b(?:since|in (?:january|february|march|april|may|june|july|august|sept(?:ember)?|october|november|december|jan|feb|aug|oct|nov|dec|\d{4})|last (?:year|month|week|autumn|summer|winter|spring|\w+)|at (?:easter|christmas|new year)|on \d{1,2} \w+|from \d{1,2} \w+|by (?:january|june|december|next))\b`,
      'i',
    ),
    'It tells what has changed, and when.',
  ],
  [
    2.5,
    /^(?:ever )?since (?:the|last|covid|lockdown|easter|christmas|new year|april|january|february|march|may|june|july|august|september|october|november|december|\d)/i,
    'It tells what has changed since.',
  ],
  [
    3,
    /\b(?:used to (?:be|have|come|live|run|open|go|get)|no longer|not any ?more|any more$|were \d+ (?:before|until|then)|is back\b|are now\b|is now\b|nowadays|these days|has since|have since|now that)\b/i,
    'It tells how it was and how it is now.',
  ],
  [
    3,
    /\b(?:emergence|rise|arrival|growth|spread) of\b.{0,80}\b(?:covid|pandemic|lockdown)|^(?:since|during|after|because of|as a result of) (?:the )?(?:covid|pandemic|(?:first |second )?lockdown)|\b(?:has|have) changed (?:since|during|because)\b|^broader social change\b/i,
    'It tells what has changed around people.',
  ],
  [
    2.5,
    /\b(?:is|are|will be|to be|being|getting) (?:switched off|replaced|closed|shut|withdrawn|cut|merged|scrapped|sold|moved|taken over|phased out|decommissioned)\b|\bfrom (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b[^.;]{0,20}\b(?:there will be|everything|all|will be|the)\b/i,
    'It tells what is changing.',
  ],
  [
    2,
    /\bnew (?:operator|contract|provider|rules?|system|cabinet|law|act|tender|management|landlord|firm)\b|\b(?:everything|it)(?:’|')?s (?:gone|all gone|moved|all moved) (?:on ?to|online)\b|\bhas (?:got )?(?:worse|better) since\b|\b(?:has|have) (?:shut|closed|folded|gone up|gone down|doubled|halved|disappeared|vanished)\b/i,
    'It tells what has changed.',
  ],
  [
    1.5,
    /\b(?:post (?:is|went|has been) (?:empty|vacant|cut)|a year ago|the year before|last year|it was \d+)\b/i,
    'It compares with how it was.',
  ],
]);
