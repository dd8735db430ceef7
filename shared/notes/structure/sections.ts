import type { Section } from '../parsed-notes.ts';

/** Patterns match a whole heading (lower case, no end sign), or its beginning where they end in `\b`. */
const SECTION_PATTERNS: readonly (readonly [Section, RegExp])[] = [
  [
    'actions',
    /^(?:(?:agreed|key|our|main|the|new) )?(?:actions?|next steps?|to[- ]?dos?|follow[- ]?ups?|tasks)(?: (?:points?|items?|list|log|plan|agreed|arising|from\b.{0,40}|for\b.{0,40}|and owners|and next steps))?$|^who (?:will do|does|is doing) what\b.{0,30}$/,
  ],
  [
    'objectives',
    /^(?:(?:our|the|project|main|key) )*(?:objectives?|aims?|goals?|purpose)(?: and (?:objectives?|aims?|goals?|purpose))?(?: (?:is|are))?(?: to)?$|^(?:we|together we) (?:aim|want|set out) to$/,
  ],
  [
    'barriers',
    /^(?:what|things that|what is|what's) (?:gets?|getting|stands?|is|are) in (?:the|our|people's|residents') way\b.{0,40}$|^(?:(?:key|main|the|our|known) )?(?:barriers?|obstacles?|blockers?|pain points?|hurdles?|challenges|difficulties|problems|frustrations)(?: (?:to|for|we|people|residents|facing|raised|and)\b.{0,60})?$|^what(?:'s| is) (?:stopping|holding|hard|difficult|not working)\b.{0,50}$|^what (?:stops|holds|makes it (?:hard|difficult))\b.{0,50}$/,
  ],
  [
    'questions',
    /^(?:things|what|questions?)(?: do)?(?: that)? we (?:still )?(?:need|want|have|would like) to (?:learn|know|find out|understand|ask|explore)\b.{0,40}$|^what (?:we )?(?:don'?t|do not) (?:we )?know\b.{0,30}$|^(?:(?:key|open|our|the|learning|outstanding|unanswered|some) )?(?:questions?|unknowns|lines of enquiry)(?: (?:to|for|we|and|raised|still)\b.{0,50})?$|^(?:to find out|to explore|to learn|need to learn|learning needs)\b.{0,30}$/,
  ],
  [
    'learnings',
    /^what (?:have )?we(?:'ve| have)?(?: already)? (?:learn(?:ed|t)|found)\b.{0,40}$|^(?:(?:key|our|the) )?(?:learnings?|lessons?)(?: (?:learn(?:ed|t)|so far|from)\b.{0,40})?$/,
  ],
  [
    'hypotheses',
    /^(?:(?:our|the|key) )?hypothes[ei]s(?: .{0,40})?$|^what we (?:believe|think will)\b.{0,40}$/,
  ],
  [
    'decisions',
    /^(?:(?:key|our|the) )?(?:decisions?|agreements)(?: (?:made|taken|reached|needed|and)\b.{0,40})?$|^what we (?:decided|agreed)\b.{0,30}$/,
  ],
  [
    'examples',
    /^(?:(?:good|other|some|inspiring|real) )?examples?(?: (?:of|from|elsewhere|we|and)\b.{0,60})?$|^(?:good practice|case studies|what others do|what happens elsewhere|practice elsewhere)(?: .{0,50})?$/,
  ],
  [
    'ideas',
    /^(?:(?:our|the|new|some|other|more) )?(?:ideas?|suggestions?|opportunities|possible solutions?|solutions?|proposals?|quick wins?|inspiration)(?: .{0,60})?$|^(?:things|what) (?:we )?(?:could|can|might|to) (?:we )?(?:try|do|test|learn from)\b.{0,40}$|^what if\b.{0,30}$/,
  ],
  [
    'changes',
    /^what(?: more| else)?(?: has| have)? changed\b.{0,60}$|^(?:context|context changes?|changes(?: (?:since|in|to|around)\b.{0,50})?|since (?:covid|the pandemic|lockdown)\b.{0,30})$/,
  ],
  [
    'evidence',
    /^(?:(?:the|our|key) )?(?:evidence|data|facts(?: and figures)?|figures|numbers|findings|statistics)(?: (?:so far|from|on|about|we|and)\b.{0,50})?$|^what we (?:already )?know\b.{0,40}$/,
  ],
];

/** A heading as the patterns see it: lower case, straight quotes, without number, colon or mark at its end. */
const normaliseHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s:?.!–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Every heading that says something begins with one of these; all others need no closer look. */
const FIRST_WORDS = new Set(
  (
    'agreed key our main the new next action actions to todo todos follow followup followups task tasks who project ' +
    'objective objectives aim aims goal goals purpose we together what things that whats known barrier barriers ' +
    'obstacle obstacles blocker blockers pain hurdle hurdles challenges difficulties problems frustrations question ' +
    'questions open learning outstanding unanswered some unknowns lines need learnings lesson lessons hypothesis ' +
    'hypotheses decision decisions agreements good other real inspiring example examples case practice idea ideas ' +
    'more suggestion suggestions opportunities possible solution solutions proposal proposals quick inspiration ' +
    'context changes since evidence data facts figures numbers findings statistics'
  ).split(' '),
);

/** A heading as the choices of a person are remembered under: the same in every spelling of case, marks and numbers. */
export function headingKey(heading: string): string {
  return normaliseHeading(heading.replace(/^[\s\d.()#*–—-]+/, ''));
}

/** What lies under this heading; undefined where the words say nothing about it. */
export function sectionOf(heading: string): Section | undefined {
  if (heading.length > 120) return undefined;
  const first = /^[\p{L}]+/u.exec(heading)?.[0].toLowerCase();
  if (first === undefined || !FIRST_WORDS.has(first)) return undefined;
  const words = normaliseHeading(heading);
  return SECTION_PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** One word or two that label a single line: "Action:", "Q:", "Decision –". */
const LABEL_PATTERNS: readonly (readonly [Section, RegExp])[] = [
  ['actions', /^(?:actions?|action point|ap|to[- ]?do|next step)(?: ?\d{1,3})?$/],
  ['questions', /^(?:questions?|q|learning question)(?: ?\d{1,3})?$/],
  ['ideas', /^(?:ideas?|suggestion|proposal)(?: ?\d{1,3})?$/],
  ['examples', /^examples?$/],
  ['barriers', /^(?:barriers?|obstacle|blocker|challenge|problem|issue|concern)(?: ?\d{1,3})?$/],
  ['evidence', /^(?:evidence|fact|data|figure|finding)$/],
  ['decisions', /^(?:decisions?|decided|agreed|resolved)(?: ?\d{1,3})?$/],
  ['learnings', /^(?:learnings?|lesson|lesson learn(?:ed|t)|we learn(?:ed|t))$/],
  ['hypotheses', /^(?:hypothesis|we believe)$/],
  ['changes', /^(?:context|context change|change)$/],
  ['objectives', /^(?:our )?(?:aim|objective|purpose|goal)$/],
];

/** The label a line begins with, and what is left without it. */
export function readLabel(text: string): { section: Section; rest: string; label: string } | undefined {
  const found = /^([\p{L}' -]{1,24}(?: ?\d{1,3})?)(?::| [–—-])\s+(?=\S)/u.exec(text);
  if (!found) return undefined;
  const label = found[1] ?? '';
  const words = label.trim().toLowerCase();
  const section = LABEL_PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
  return section ? { section, rest: text.slice(found[0].length), label: label.trim() } : undefined;
}
