/** The usual words of actions: what stands before, between and after those who do something. */

/** Marks, numbers and labels that may stand before an action. */
const LEAD =
  /^\s*(?:(?:[-*•>→➔➜►✓✔✅☐☑]|->|=>)\s*|\[[ xX✓]?\]\s*|(?:AP|A|ACT|Action|Act)\s?\d{1,3}[a-z]?(?:\s*c\/f)?\s*[:.)–-]?\s+|action(?:s| point| item)?\s*\d{0,3}\s*[:–-]?\s+(?=\S)|to[- ]?do(?:\s+list)?\s*[:–-]\s*|\(?[a-z\d]{1,2}\)\s+|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+|\d{1,2}\.\s+|\d{1,2}\/\d{1,2}\s+(?=\p{L})|\([^()]{2,30}\)\s+(?=\p{Lu})|c\/f\s*[:–-]?\s*|(?:c\/f|carried forward)\s*[–-]\s*|and\s+)/iu;

export const VERB_AFTER =
  /^(?:,\s[^,.;:!?]{2,60},)?,?\s+(?:(?:also|both|then|kindly|each|still|now|very|\p{Ll}+ly|himself|herself|themselves)\s+|for\s+(?:his|her|their)\s+part,?\s+|between\s+them\s+){0,3}(?:(?:to|tae)\s+(?!be\s+(?:honest|fair)|date\b)(?:please\s+)?\p{Ll}|(?:will|shall|would|must|should)\s+(?:(?:also|both|then|now|each)\s+)?(?!be\s+\d|be\s+(?:a|the|in|at|on|there|able|late)\b|have\s+been)\p{Ll}|undertook\s+to|undertakes\s+to|(?:ha[sd]|have)?\s*(?:agreed|offered|promised|volunteered|undertaken)\s+(?:to\b|that\s+(?:he|she|they|it)\b|(?:he|she|they)\b|half\b|a\b)|(?:is|are|am)\s+(?:(?:also|now|then|himself|herself|themselves)\s+)?(?:going\s+)?to\s+\p{Ll}|(?:was|were|is|are)\s+(?:instructed|asked|requested|tasked|invited|delegated|authorised|mandated)\s+to|(?:was|were|is|are)\s+(?:tasked|charged|entrusted)\s+with|needs?\s+to\s+\p{Ll}|ha(?:s|ve)\s+to\s+\p{Ll}|said\s+(?:that\s+)?(?:he|she|they)\s*(?:['’](?:ll|d)|will|would)|says\s+(?:he|she|they)\s*(?:['’]ll|will)|took\s+away|takes\s+away|(?:ha[sd]|have|was\s+given|were\s+given|got|gets)\s+the\s+(?:job|task)\s+of\b|(?:has|have)\s+taken\s+(?:on\b|upon\b)|took\s+(?:it\s+)?(?:on|upon)\b|g[ai]ves?\s+(?:his|her|their|its)\s+word\b|(?:is|are)\s+(?:seeing\s+to|having\s+a\s+(?:word|look|go))\b|owes?\s+\p{Ll}|(?:out|over|off|back|along)\s+to\s+\p{L}|promised\s+(?:us|me)\b|(?:was|were)\s+going\s+to\s+\p{Ll}|(?:has|have)\s+(?:\p{Ll}+ly\s+)(?:offered|promised|agreed|volunteered)\s+to\b|(?:had|has)\s+yet\s+to\s+\p{Ll}.{2,30}\bwould\b|apologised\s+and\s+undertook|(?:is|are)\s+(?:doing|sorting|writing|looking|getting|finding|bringing|making|arranging|organising|checking|chasing|drafting)\b|please\s+\p{Ll})/iu;
export const SHORT_WILL =
  /^\s+can\s+(?:check|ask|do|get|find|bring|help|ring|take|send|look|write|make)\b|^[’'](?:ll|s going to|s to|s (?:promised|offered|agreed|volunteered) to|ve (?:promised|offered|agreed|volunteered) to|m going to|re going to|s (?:writing|doing|getting|finding|sorting|checking|chasing|asking|bringing|making|drafting|taking|sending|ringing|looking))\b/iu;
export const SEPARATOR_AFTER = /^\s*(?::|[–—→]|->|=>|\s-)\s*(?=\S)/u;
export const THIRD_PERSON = /^\s+(?:\p{Ll}{2,}(?:s|es))(?:\s+(?!\d)|[,.;])/u;

/** Letters that marks, numbers and labels before an action take: "[ ] AP3:". */
export function leadLength(text: string): number {
  let at = 0;
  for (let round = 0; round < 4; round += 1) {
    const lead = LEAD.exec(text.slice(at, at + 60));
    if (!lead || lead[0].length === 0) break;
    at += lead[0].length;
  }
  return at;
}

/** What an action asks for at its beginning. */
const IMPERATIVE =
  /^\s*(?:to\s+|will\s+|please\s+|pls\s+|can you\s+|could you\s+)?(?:ask|allow|enable|empower|encourage|invite|send|book|print|call|ring|phone|write|tell|speak|talk|set|find|get|make|check|contact|arrange|organise|plan|try|create|share|bring|meet|visit|look|email|e-mail|update|draft|prepare|circulate|add|start|agree|help|use|train|run|hold|continue|support|build|work|go|come|do|take|give|let|keep|put|think|explore|develop|design|test|review|consider|identify|follow|chase|confirm|report|collect|gather|map|note|raise|sign|buy|order|price|cost|count|split|sort|clear|fix|move|pick|pass|post|hand|show|trace|interview|measure|list|type|upload|scan|copy|text|message|thank|apply|approach|liaise|link|recruit|rewrite|redo|correct|amend|finish|complete|close|open|read|sit|shadow|walk|join|attend|present|summarise|pull|push|press|query|question|research|source|secure|submit|nudge|remind|warn|advise|brief|consult|survey|pilot|trial|log|record|file|store|lay|clean|paint|mend|repair|replace|install|fit|boil|knock|nominate|propose|advertise|publish|resend|recirculate|have a (?:word|look|think)|see (?:if|whether|what|who|about))\b/iu;
/** Whether words begin with something to do. */
export function isTask(words: string): boolean {
  return IMPERATIVE.test(words);
}

/** A body that agreed has decided. */
export const BODY =
  /\b(?:group|committee|board|panel|council|cabinet|meeting|forum|trust|partnership|trustees|members|everyone|we)\b/iu;
export const WISH =
  /^\s+would\s+(?:like|love|prefer|rather|have|be|want|appreciate|welcome|need)\b|^\s+(?:will|would)\s+(?:like|be|have|need|want|never|always|not|only|still)\b/iu;

const MARKED =
  /^\s*(?:[-*•>]\s*)?(?:\[[ xX✓]?\]|☐|☑|(?:AP|ACT|Action|Act)\s?\d{1,3}\b|A\d{1,3}\b|actions?\s*[:–-]|ACTION\b)/u;

/** Whether a to-do box, a number of actions or the word itself stands before it. */
export function isMarkedAction(text: string): boolean {
  return MARKED.test(text);
}
