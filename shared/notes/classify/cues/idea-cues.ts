import { cuesOf } from './cue.ts';

/** What could be tried, not agreed yet. */
export const IDEA_CUES = cuesOf('idea', [
  [
    4.5,
    /\b(?:innovations?|projects?|pilots?|schemes?|initiatives?|activities)\b.{0,30}\b(?:under ?way|already running|running already|in progress)\b/i,
    'It tells of something that is being tried already.',
  ],
  [
    3,
    /^(?:we|they|people|residents|carers|everybody|everyone|there) needs? (?:to be )?(?:more|a|an|some|better|somewhere|someone|something|ways?)\b/i,
    'It says what would help.',
  ],
  [
    4,
    /(?:^|[:–—.,-]\s|\bwondered\s|\basked\s)(?:and |so |but )?(?:what if|how about|what about|why not|why don(?:’|')?t we|couldn(?:’|')?t we|could we|can(?:’|')?t we|can we (?:not |get|try|have|use|ask)|might we|shall we|should we not|shouldn(?:’|')?t we|wouldn(?:’|')?t it|would it be (?:possible|worth|an idea)|is it worth)\b/i,
    'It asks what could be tried.',
  ],
  [
    3.5,
    /\b(?:suggested|suggests|suggestion|suggesting|the idea (?:is|was|of|with)|my idea|an idea|own idea|brainwave|thought of a|(?:the )?thought (?:was|arose)|arose the thought|dream(?:ed|s)? of|minded to try|proposed (?:a|an|that|to|taster|sharing|having)\b|put forward|came up with|floated|mooted|pitched)\b/i,
    'It says what somebody would try.',
  ],
  [
    3,
    /\b(?:it|that) (?:would|might|could|’d|'d) (?:be|have been) (?:good|great|nice|lovely|helpful|useful|worth|better|brilliant|handy|a help|an idea|possible)\b|\bbe (?:good|great|nice|lovely|brilliant|worth) (?:to|if|having)\b/i,
    'It says what would be good.',
  ],
  [
    3,
    /\b(?:wonder(?:s|ed)?|thought|thinks|felt|reckon(?:s|ed)?|said)\b[^.;]{0,50}\b(?:could|might|should|would) (?:have|be|try|use|make|carry|work|help|get|go|do|run|share|pool|bring|first be)\b/i,
    'It says what could be tried.',
  ],
  [
    2.5,
    /\bwondered about (?:a|an|the|having|some)\b|\bworth (?:a try|trying|a go|testing|thinking about|exploring|asking)\b|\b(?:we|they|you|i) (?:could|might) (?:also |just |perhaps |always |maybe )?(?:try|have|use|ask|do|make|get|put|set|bring|run|share|borrow|offer|start|invite|train|copy)\b/i,
    'It says what could be tried.',
  ],
  [
    2.5,
    /^(?:maybe|perhaps|possibly|ideally|imagine|let(?:’|')?s|lets|let (?:them|people|us|the)|we need more|we need (?:a|an|some)|there (?:should|could|ought to) be|should have|ought to have|could have|how (?:nice|good) if|if only|in an ideal world|would love|would like)\b/i,
    'It says what could be tried.',
  ],
  [
    2,
    /\b(?:could|might|should|ought to) (?:be|have|carry|take|do|use|run|help|work|make|go|get|give|lend|share|borrow)\b/i,
    'It says what could be.',
  ],
  [
    1.5,
    /\b(?:would have|would like to see|would like|instead of|rather than)\b/i,
    'It says what would be better.',
  ],
  [
    1,
    /^(?:a|an|one|some|more|free|proper|swap|bring|prescribe|open|let|print|put|walk|borrow|train|pay|give|share|use|set up|start|try|ask)\b[^.?]{3,100}$/i,
    'It names something that could be tried.',
  ],
]);
