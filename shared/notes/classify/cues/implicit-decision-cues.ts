import { cuesOf } from './cue.ts';

const SETTLED = 'It says that this is settled.';
const ALL_BEHIND = 'It says that all stand behind it.';
const WHAT_WAS_SETTLED = 'It says what was settled.';
const WHAT_WILL_BE = 'It says what will be done, as settled.';
const FROM_NOW = 'It says how it will be from now on.';

/** What was settled without a word like "agreed": by its own words that nothing more is to be said about it. A row for each turn of speech, so that it is tried only where its words stand. */
export const IMPLICIT_DECISION_CUES = cuesOf('decision', [
  [3, /^(?:chose|picked|plumped for|co-?opted|settled on|ruling|consensus|verdict)\b/i, WHAT_WAS_SETTLED],
  [3, /\b(?:permission|authority|leave|consent) (?:was |is )?(?:granted|given)\b/i, WHAT_WAS_SETTLED],
  [3.5, /\bwe(?:’|')?ve (?:decided|agreed|settled|chosen)\b/i, WHAT_WAS_SETTLED],
  [3, /\bdecided (?:against|not to)\b/i, WHAT_WAS_SETTLED],
  [3, /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days? it is\b/i, WHAT_WAS_SETTLED],
  [3, /\bwe(?:’|')?ll meet (?:monthly|weekly|fortnightly|every|in the)\b/i, WHAT_WILL_BE],
  [3, /\bhappy to (?:proceed|go ahead|go with)\b/i, ALL_BEHIND],
  [3, /\ball (?:up for|for the|in favour of)\b/i, ALL_BEHIND],
  [2.5, /\b(?:would|will|could) not (?:support|back|agree to)\b/i, WHAT_WAS_SETTLED],
  [2.5, /^no changes? to\b/i, WHAT_WILL_BE],
  [3, /^(?:yes|no) to\b/i, WHAT_WAS_SETTLED],
  [3, /\b(?:green light|go[- ]ahead) for\b/i, WHAT_WAS_SETTLED],
  [
    3,
    /\b(?:constitution|rules|terms|policy|standing orders) (?:was|were) (?:amended|changed)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [3, /\bwere minded to (?:leave|keep|go|accept|refuse)\b/i, WHAT_WAS_SETTLED],
  [
    3,
    /\b(?:idea|proposal|plan|scheme|suggestion|notion)\b[^.;]{0,40}\b(?:was|were|is|are) (?:dropped|shelved|abandoned|put aside)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [4, /^(?:cytunwyd|penderfynwyd)\b/i, WHAT_WAS_SETTLED],
  [3, /\bno (?:ifs (?:or|and|no) buts|exceptions|argument|two ways about it)\b/i, SETTLED],
  [3, /\b(?:is|are)(?: ?n[’']?t| not) (?:up )?for (?:debate|discussion)\b/i, SETTLED],
  [3, /\bput (?:his|her|their) foot down\b/i, SETTLED],
  [3, /[,.;–—] ?that(?:’|')?s (?:that|final|flat|the end of (?:it|that))\b/i, SETTLED],
  [3, /\bthats? final\b/i, SETTLED],
  [3, /(?:^|[.;–—] ?)final(?: answer| decision)?[.!]?$/i, SETTLED],
  [3, /\bwhatever (?:was said|(?:the )?\w+ says?|anyone says|anybody says)\b/i, SETTLED],
  [3, /\bnot up for\b/i, SETTLED],
  [
    3,
    /\b(?:nobody|no[- ]?one|none|not a soul) (?:disagreed|objected|minded|spoke against|voted against|(?:was )?against|argued|dissented|spoke up against)\b/i,
    ALL_BEHIND,
  ],
  [
    3,
    /\b(?:everyone|everybody|all(?: of us)?|the room|the group|members) (?:was|were|is|are|r) (?:quite |very |all )?(?:comfortable|fine|ok|okay|content|agreed|behind|for it|in favour|at ease) (?:with|that|to|behind)\b/i,
    ALL_BEHIND,
  ],
  [
    3,
    /\b(?:all|everyone|everybody) (?:ok|okay|happy|fine|agreed|content) (?:w\/?|with|to|on) ?(?:it|that|this)?\b/i,
    ALL_BEHIND,
  ],
  [
    3,
    /\b(?:everyone|everybody|all)(?: of us| round the table| in the room| there)? (?:clapped|cheered|nodded|applauded)\b/i,
    ALL_BEHIND,
  ],
  [3, /\blots of nod(?:s|ding)\b/i, ALL_BEHIND],
  [3, /\bplain to (?:all|everyone|everybody|us all)\b/i, ALL_BEHIND],
  [3, /\bagreed all round\b/i, ALL_BEHIND],
  [3, /\bnobody was in any doubt\b/i, ALL_BEHIND],
  [3, /\b(?:was|were|is) left to (?:lie|stand|rest)\b/i, WHAT_WAS_SETTLED],
  [3, /\bno objections? (?:being|having|was|were|from)\b/i, WHAT_WAS_SETTLED],
  [3, /\bthere being no objections?\b/i, WHAT_WAS_SETTLED],
  [
    3,
    /\b(?:will|wish|feeling|view|mind|sense) of the (?:meeting|group|board|committee|room|forum|council) (?:was |is )?that\b/i,
    WHAT_WAS_SETTLED,
  ],
  [3, /\bit was the (?:will|wish|feeling) of\b/i, WHAT_WAS_SETTLED],
  [3, /\bof one mind (?:that|on|about)\b/i, WHAT_WAS_SETTLED],
  [3, /\b(?:proposal|motion|request|amendment)\b[^.;]{0,60}\bfalls?\b/i, WHAT_WAS_SETTLED],
  [
    3,
    /\b(?:accepted|taken up) (?:with (?:thanks|gratitude)|gratefully|as (?:a )?(?:true|correct|read|drafted))\b/i,
    WHAT_WAS_SETTLED,
  ],
  [3, /\bwaved through\b/i, WHAT_WAS_SETTLED],
  [3, /\bthrown out\b/i, WHAT_WAS_SETTLED],
  [3, /\bvoted down\b/i, WHAT_WAS_SETTLED],
  [3, /\b(?:final say|last word|casting vote)\b/i, WHAT_WAS_SETTLED],
  [3, /\bfelt by (?:all|everyone|everybody)\b/i, WHAT_WAS_SETTLED],
  [
    2.5,
    /\b(?:plan|budget|rota|offer|decision|ruling|rule|arrangement|price|fee|subs|date|name|proposal|agreement)\b[^.;?]{0,30}\b(?:stands|stays at|remains at|stays put|stays as|stands as)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [
    2.5,
    /\b(?:stays?|stands?|remains?|stay|left|leave|leave it|keep it|kept) as (?:it|they|things) (?:is|are|was|were|stands?)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [
    2.5,
    /\b(?:is|are|it(?:’|')?s) a (?:firm |definite |big )?(?:yes|no|not yet|not now)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [
    2.5,
    /\b(?:is|are) (?:dropped|scrapped|shelved|binned|abolished|kept on|off the table)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [2.5, /[:–—-] (?:in principle )?(?:yes|no)\b[;,.]/i, WHAT_WAS_SETTLED],
  [2.5, /[:–—-] (?:yes|no|not (?:this (?:yr|year|time)|yet|now|before \w+))[.!]?$/i, WHAT_WAS_SETTLED],
  [2.5, /\bw\.?e\.?f\.? /i, WHAT_WAS_SETTLED],
  [2.5, /\bin principle yes\b/i, WHAT_WAS_SETTLED],
  [
    2.5,
    /\b(?:is|are|was|were) (?:put off|put back|held over|deferred|rolled over|carried over) (?:to|until|till)\b/i,
    WHAT_WAS_SETTLED,
  ],
  [2.5, /\bthat(?:’|')?s (?:the (?:one|version|name|date|way)|what) (?:we|goes|to|it)\b/i, WHAT_WILL_BE],
  [2.5, /\bthat is the (?:version|one|name) (?:to|we)\b/i, WHAT_WILL_BE],
  [
    2.5,
    /\bwe(?:’|')?(?: a)?re (?:going with|sticking (?:with|to)|going for|calling it|not (?:calling|having|doing|bidding|charging|going|applying|taking|restarting|asking|changing))\b/i,
    WHAT_WILL_BE,
  ],
  [2.5, /\bwe (?:wo ?n[’']?t|wont|shan(?:’|')?t|shall not|will not) be \w+ing\b/i, WHAT_WILL_BE],
  [
    2.5,
    /^(?:so |right,? |ok,? )?we(?:’|')?(?:ll| will| shall) (?:do|give|go|have|try|use|call|say|keep|start|stick|stay|drop|leave|hold|never)\b/i,
    WHAT_WILL_BE,
  ],
  [2.5, /\bwe are (?:having|keeping|dropping|stopping|starting|moving)\b/i, WHAT_WILL_BE],
  [
    2.5,
    /^(?:so |we(?:’|')?re |we are )?not (?:bidding|applying|entering|renewing|restarting|re-?opening|charging|joining|extending|proceeding)\b/i,
    FROM_NOW,
  ],
  [
    2,
    /^(?:not|no) (?:going|moving|doing|having|taking|charging|using|changing|asking|joining|renewing|entering|home|phones?|new \w+ (?:to be|will|are to)|one is to|\w+ to be)\b/i,
    FROM_NOW,
  ],
  [
    2,
    /(?:^|[:;–—-] )(?:leave|keep|stick with|stay with|stick to|hold) (?:[\w’'-]+ ){1,5}(?:as (?:it|they)|for (?:now|another|the time|this|a further)|until|till|til|over|through|same)\b/i,
    FROM_NOW,
  ],
  [2, /\b(?:from|as of|starting|starting from) (?:today|tonight|now|this morning|here on)\b/i, FROM_NOW],
  [2, /\bgoes? (?:up|down) to\b[^.;?]{0,40}\b(?:from|as of|done)\b/i, FROM_NOW],
  [2, /\bin (?:use|place) from (?:the )?\d/i, FROM_NOW],
  [
    2,
    /\bfrom \d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b[^.;?]{0,20}(?:on|onwards)?\.?$/i,
    FROM_NOW,
  ],
]);
