/**
 * What a web page, a mail or a printer leaves around notes. Every pattern must match the WHOLE line,
 * so that a sentence about comments or cookies stays in the notes.
 */
const BOILERPLATE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:leave a (?:reply|comment)|cancel reply|post (?:a )?comment|submit comment|reply)(?: cancel reply)?$/,
    'the comment form',
  ],
  [/^your e-?mail address will not be published\b.{0,80}$/, 'the comment form'],
  [/^required fields are marked\b.{0,10}$/, 'the comment form'],
  [/^save my name, e-?mail,? and website\b.{0,80}$/, 'the comment form'],
  [/^(?:name|e-?mail|website|comment) ?\*$/, 'the comment form'],
  [/^notify me of (?:new|follow-?up) (?:posts|comments)\b.{0,40}$/, 'the comment form'],
  [
    /^(?:\d{1,6}|no) (?:comments?|repl(?:y|ies)|responses?|likes?|shares?|views?)(?: (?:yet|on|to)\b.{0,120})?$/,
    'a count from the page',
  ],
  [/^comments? (?:are |is )?(?:closed|off|disabled)\b.{0,40}$/, 'the comment form'],
  [
    /^(?:share|like) this:?$|^share (?:on|via|by) [a-z, ]{1,40}$|^loading\.{3}$|^like loading\.{3}$/,
    'a share button',
  ],
  [
    /^(?:click to )?(?:share|email|tweet|print)(?: (?:this|on|a link)\b.{0,80})\(opens in new window\)$/,
    'a share button',
  ],
  [/^(?:tweet|pin it|facebook|twitter|linkedin|whatsapp|print this page|email this)$/, 'a share button'],
  [/^(?:we|this (?:web ?)?site|our (?:web ?)?site) uses? cookies\b.{0,300}$/, 'a cookie notice'],
  [/^(?:by continuing|by using this site).{0,200}cookies?\b.{0,120}$/, 'a cookie notice'],
  [
    /^(?:accept|reject|allow|manage)(?: all)?(?: optional)? cookies$|^cookie (?:policy|settings|preferences|notice)$/,
    'a cookie notice',
  ],
  [
    /^(?:privacy|terms)(?: (?:policy|notice|and conditions|of use|& conditions))$|^accessibility statement$/,
    'a link of the page',
  ],
  [/^(?:previous|next|older|newer) (?:post|article|entry|page)s?:?(?: .{0,120})?$/, 'a link of the page'],
  [
    /^(?:skip to (?:main )?content|back to top|menu|read more|log ?in|sign in|log ?out|unsubscribe|home|search)$/,
    'a link of the page',
  ],
  [
    /^(?:subscribe|sign up) (?:to|for) (?:our )?(?:newsletter|updates|mailing list)\b.{0,80}$/,
    'a link of the page',
  ],
  [
    /^(?:posted|filed) (?:on|in|under)\b.{0,120}$|^(?:view all posts by|posted by)\b.{0,80}$/,
    'a line about the page',
  ],
  [
    /^(?:copyright )?© ?.{0,120}$|^\(c\) ?(?:\d{4}\b.{0,60}|[^.]{0,80}\b\d{4})$|^copyright \d{4}.{0,100}$|^all rights reserved\.?$|^(?:proudly )?powered by [a-z0-9 .]{1,40}$/,
    'a line about the page',
  ],
  [/^page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/, 'a page number'],
];

/** Every pattern begins with one of these, or with a number; all other lines need no closer look. */
const FIRST_WORDS = new Set(
  (
    'leave cancel post submit reply your required save name email e website comment comments notify no share like ' +
    'loading click tweet print pin facebook twitter linkedin whatsapp we this our by accept reject allow manage cookie ' +
    'privacy terms accessibility previous next older newer skip back menu read log login logout sign unsubscribe home ' +
    'search subscribe posted filed view copyright c all proudly powered page'
  ).split(' '),
);

/** Says what the line is left over from, or undefined where it belongs to the notes. */
export function boilerplateIn(raw: string): string | undefined {
  if (raw.length > 360) return undefined;
  const first = /^[(©\s]*([A-Za-z]*)/.exec(raw);
  if (first?.[1] && !FIRST_WORDS.has(first[1].toLowerCase())) return undefined;
  const text = raw.toLowerCase();
  return BOILERPLATE.find(([pattern]) => pattern.test(text))?.[1];
}

/** A line of signs only: a rule, a table's frame, a lone bullet. */
export function hasNoWords(raw: string): boolean {
  return !/[\p{L}\p{N}]/u.test(raw);
}
