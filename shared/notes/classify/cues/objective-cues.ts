import { cuesOf } from './cue.ts';

/** What the group or the day is for. */
export const OBJECTIVE_CUES = cuesOf('objective', [
  [
    4.5,
    /^(?:\d[\d.]*\s+)?(?:the|our|its|their) (?:aim|purpose|objective|object|point|whole point|remit)\b[^.:]{0,70}?,? (?:is|was|remains) (?:that|to|for|simple|so)\b/i,
    'It says what it is for.',
  ],
  [
    5,
    /^(?:our|the|this|today(?:’|')?s|main|overall)?\s?(?:aim|purpose|objective|goal|point|mission|task|remit|idea|ambition|vision)s?(?: (?:of|for|behind|today|this)\b[^:.]{0,50})?(?: pls)?\s?(?::|=|[–—]|(?:is|was|are|were|remains)(?: simple| clear)?(?::| to\b| that\b| for\b))/i,
    'It says what it is for.',
  ],
  [
    5,
    /^what (?:we|they|the group|this|it|all this)(?:(?:’|')?re| are| were| was|(?:’|')?s| is| want(?:ed)?| set out| hope[ds]?)?\b[^:.]{0,30}\b(?:for|after|to do|to achieve|to talk about|there to|here to)\b[^:.]{0,30}(?::|\bwas\b|\bis\b)/i,
    'It says what it is for.',
  ],
  [
    4,
    /\b(?:aim|purpose|objective|goal|point|task|remit) (?:of the (?:day|afternoon|morning|evening|meeting|session|visit|call|group|board|walk|workshop|alliance|project)|today|for (?:the day|today|this (?:afternoon|morning|session)))\b|\bthe aim (?:is|was|of)\b|\bfor me the aim\b/i,
    'It says what it is for.',
  ],
  [
    4,
    /\b(?:set out to|(?:we|group|board|committee|partnership|forum|alliance|team) (?:exists?|is here|are here|is there|was set up|were set up|has been asked|have been asked|had been asked|came together|met|meets) (?:in order |so )?(?:to|that)|exists (?:in order )?(?:so )?that|(?:been |was |were )?set aside to|brought (?:us )?together to|asked to do:|we(?:(?:’|')?re| are) here (?:to|because|so)|here today to|hold the forum so|so that we can|what the (?:group|board|meeting) has been asked to do)\b/i,
    'It says what it is for.',
  ],
  [
    2.5,
    /^(?:to|see|find out|learn|understand|work out) (?:how|what|why|who|whether)\b/i,
    'It says what is to come of it.',
  ],
]);
