import type { KnownPeople } from '../people/known-people.ts';
import { type Actors, type ActorText, actorsAt, actorTextOf } from './read-actors.ts';

/** Who is to do something, and whether the words themselves say that it is an action. */
export interface FoundOwners {
  readonly owners: readonly string[];
  /** A usual form of actions: "KW to ask", "→ Amir", "(owner: Sal)". */
  readonly isActionForm: boolean;
}

/** Marks, numbers and labels that may stand before an action. */
const LEAD =
  /^\s*(?:(?:[-*•>→➔➜►✓✔✅☐☑]|->|=>)\s*|\[[ xX✓]?\]\s*|(?:AP|A|ACT|Action|Act)\s?\d{1,3}[a-z]?(?:\s*c\/f)?\s*[:.)–-]?\s+|action(?:s| point| item)?\s*\d{0,3}\s*[:–-]?\s+(?=\S)|to-?do\s*:\s*|\(?[a-z\d]{1,2}\)\s+|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+|\d{1,2}\.\s+|\d{1,2}\/\d{1,2}\s+(?=\p{L})|\([^()]{2,30}\)\s+(?=\p{Lu})|c\/f\s*[:–-]?\s*|(?:c\/f|carried forward)\s*[–-]\s*|and\s+)/iu;

const VERB_AFTER =
  /^,?\s+(?:also\s+|both\s+|then\s+|kindly\s+|each\s+|still\s+|now\s+)?(?:(?:to|tae)\s+(?!be\s+(?:honest|fair)|date\b)(?:please\s+)?\p{Ll}|(?:will|shall|would|must|should)\s+(?:(?:also|both|then|now|each)\s+)?(?!be\s+\d|be\s+(?:a|the|in|at|on|there|able|late)\b|have\s+been)\p{Ll}|undertook\s+to|undertakes\s+to|(?:ha[sd]|have)?\s*(?:agreed|offered|promised|volunteered|undertaken)\s+(?:to\b|that\s+(?:he|she|they|it)\b|(?:he|she|they)\b|half\b|a\b)|(?:is|are|am)\s+(?:going\s+)?to\s+\p{Ll}|(?:was|were|is|are)\s+(?:instructed|asked|requested|tasked|invited|delegated|authorised|mandated)\s+to|needs?\s+to\s+\p{Ll}|ha(?:s|ve)\s+to\s+\p{Ll}|said\s+(?:that\s+)?(?:he|she|they)\s*(?:['’](?:ll|d)|will|would)|says\s+(?:he|she|they)\s*(?:['’]ll|will)|took\s+away|takes\s+away|(?:had|has)\s+yet\s+to\s+\p{Ll}.{2,30}\bwould\b|apologised\s+and\s+undertook|(?:is|are)\s+(?:doing|sorting|writing|looking|getting|finding|bringing|making|arranging|organising|checking|chasing|drafting)\b|please\s+\p{Ll})/iu;
const SHORT_WILL =
  /^[’'](?:ll|s going to|s to|m going to|re going to|s (?:writing|doing|getting|finding|sorting|checking|chasing|asking|bringing|making|drafting|taking|sending|ringing|looking))\b/iu;
const SEPARATOR_AFTER = /^\s*(?::|[–—→]|->|=>|\s-)\s*(?=\S)/u;
const THIRD_PERSON = /^\s+(?:\p{Ll}{2,}(?:s|es))\s+(?!\d)/u;

const leadLength = (text: string): number => {
  let at = 0;
  for (let round = 0; round < 4; round += 1) {
    const lead = LEAD.exec(text.slice(at, at + 60));
    if (!lead || lead[0].length === 0) break;
    at += lead[0].length;
  }
  return at;
};

const MAX_OWNERS = 8;

type Finder = (whole: ActorText, from: number) => FoundOwners | undefined;
const form = (actors: Actors, isActionForm = true): FoundOwners => ({ owners: actors.owners, isActionForm });

/** What an action asks for at its beginning. */
const IMPERATIVE =
  /^\s*(?:to\s+|please\s+|pls\s+|can you\s+|could you\s+)?(?:ask|invite|send|book|print|call|ring|phone|write|tell|speak|talk|set|find|get|make|check|contact|arrange|organise|plan|try|create|share|bring|meet|visit|look|email|e-mail|update|draft|prepare|circulate|add|start|agree|help|use|train|run|hold|continue|support|build|work|go|come|do|take|give|let|keep|put|think|explore|develop|design|test|review|consider|identify|follow|chase|confirm|report|collect|gather|map|note|raise|sign|buy|order|price|cost|count|split|sort|clear|fix|move|pick|pass|post|hand|show|trace|interview|measure|list|type|upload|scan|copy|text|message|thank|apply|approach|liaise|link|recruit|rewrite|redo|correct|amend|finish|complete|close|open|read|sit|shadow|walk|join|attend|present|summarise|pull|push|press|query|question|research|source|secure|submit|nudge|remind|warn|advise|brief|consult|survey|pilot|trial|log|record|file|store|lay|clean|paint|mend|repair|replace|install|fit|boil|knock|nominate|propose|advertise|publish|resend|recirculate|have a (?:word|look|think)|see (?:if|whether|what|who|about))\b/iu;
const isTask = (rest: string): boolean => IMPERATIVE.test(rest);

/** A body that agreed has decided. */
const BODY =
  /\b(?:group|committee|board|panel|council|cabinet|meeting|forum|trust|partnership|trustees|members|everyone|we)\b/iu;
const WISH =
  /^\s+would\s+(?:like|love|prefer|rather|have|be|want|appreciate|welcome|need)\b|^\s+(?:will|would)\s+(?:like|be|have|need|want|never|always|not|only|still)\b/iu;

/** "[RJ] ring …" */
const inBox: Finder = (whole, from) => {
  const box = /^\s*\[\s*(?=[\p{L}@])/u.exec(whole.text.slice(from));
  const actors = box ? actorsAt(whole, from + box[0].length) : undefined;
  return actors && /^\s*\]/.test(whole.text.slice(actors.end)) ? form(actors) : undefined;
};

const LABEL =
  /\b(?:owners?|action(?:ed)? by|action|lead|led by|by whom|who|responsible|resp|assigned to|person)\s*[:=]\s*(?=[\p{L}@])/giu;

/** "(Owner: X)", "Action: Ruth" at the end, "Lead: X". */
const labelled: Finder = (whole) => {
  for (const match of whole.text.matchAll(LABEL)) {
    const at = match.index + match[0].length;
    const actors = actorsAt(whole, at, true);
    const isBracketed = /[([]\s*$/.test(whole.text.slice(Math.max(0, match.index - 2), match.index));
    if (
      actors &&
      (isBracketed || /^owner|^who|^by|^resp|^assigned|^person|^lead/i.test(match[0])
        ? /^\s*(?:[)\].,;|·–-]|\(|by\b|$)/u
        : /^\s*(?:[).,;]|$)/u
      ).test(whole.text.slice(actors.end))
    )
      return form(actors, whole.text.length - (actors.end - match.index) > 12);
  }
  return undefined;
};

/** "poster → Delroy", "phone the factor -> Babatunde, mon 16th", "@name". */
const byArrow: Finder = (whole, from) => {
  for (const match of whole.text.slice(from).matchAll(/(?:→|->|=>)\s*|(?<![\p{L}\d.])@(?=\p{L})/gu)) {
    const actors = actorsAt(whole, from + match.index + match[0].length);
    if (actors?.areNamed && from + match.index > 0) return form(actors);
  }
  return undefined;
};

const isCommitment = (actors: Actors, rest: string): boolean =>
  !WISH.test(rest) &&
  (actors.areNamed || !BODY.test(actors.owners.join(' ')) || /^\s+(?:to|will)\s/u.test(rest)) &&
  !/^\s+would\b/u.test(rest);

/** "KW to ask", "Priya: to check", "JB/KM: look at", "Kai + Winston, tape of …". */
const atStart: Finder = (whole, from) => {
  const asked = /^(?:can|could|would|will|please can|please|pls)\s+/iu.exec(whole.text.slice(from));
  const begin = from + (asked?.[0].length ?? 0);
  const actors = actorsAt(whole, begin, true);
  if (!actors) return undefined;
  const rest = whole.text.slice(actors.end, actors.end + 120);
  const isRequest =
    asked !== null &&
    /^\s+(?:please\s+)?\p{Ll}/u.test(rest) &&
    (actors.areNamed || /\?\s*$/.test(whole.text));
  if (isRequest) return form(actors, actors.areNamed);
  if (VERB_AFTER.test(rest) || SHORT_WILL.test(rest)) return form(actors, isCommitment(actors, rest));
  if (/^,?\s+(?:can|could|would|will)\s+(?:you|you both)\b/iu.test(rest)) return form(actors);
  const separated = SEPARATOR_AFTER.exec(rest);
  if (separated && (actors.areNamed || /^\s*(?:to\s|\p{Ll})/u.test(rest.slice(separated[0].length))))
    return form(actors, isTask(rest.slice(separated[0].length)));
  return undefined;
};

const MID_START =
  /(?:^|[.!?;:]\s+|\s[–—-]\s+|,\s+|\b(?:that|so|and|but|asked|with|then|where|because|for)\s+)/giu;

/** "It was agreed that Ruth would", "… no reply. CB to chase", "The chair asked the clerk to write". */
const within: Finder = (whole, from) => {
  for (const match of whole.text.slice(from, from + 1000).matchAll(MID_START)) {
    const at = from + match.index + match[0].length;
    const actors = actorsAt(whole, at);
    if (!actors) continue;
    const rest = whole.text.slice(actors.end, actors.end + 120);
    const isSure =
      actors.areNamed ||
      /(?:that|asked|with|so)\s+$/iu.test(match[0]) ||
      /^\s+(?:to|will|is to|are to)\s/iu.test(rest);
    const isTheirs =
      !/\b(?:with)\s+$/iu.test(match[0]) ||
      /\bleft with\s+$/iu.test(whole.text.slice(0, at)) ||
      /^\s+to\s/u.test(rest) === false;
    if (!isSure || !isTheirs || !(VERB_AFTER.test(rest) || SHORT_WILL.test(rest))) continue;
    const isAgreed = /\b(?:agreed|left with|asked|resolved|decided|instructed)\b/iu.test(
      whole.text.slice(0, at),
    );
    return form(actors, isAgreed ? !BODY.test(actors.owners.join(' ')) : isCommitment(actors, rest));
  }
  return undefined;
};

/** "to be sent by Ola" */
const passive: Finder = (whole) => {
  for (const match of whole.text.matchAll(
    /\b(?:to be|will be|being|is to be|are to be)\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|t|de|ne|ught|un|ng|ut)?(?:\s+\p{L}+){0,5}?\s+by\s+/giu,
  )) {
    const actors = actorsAt(whole, match.index + match[0].length);
    if (actors && !/^the\s+end/i.test(whole.text.slice(match.index + match[0].length))) return form(actors);
  }
  return undefined;
};

/** "… – Sal", "(T.O.)", "[KW]", "– Sundeep Mahil, by mid November" at the end. */
const atEnd: Finder = (whole, from) => {
  const tail = whole.text.slice(-160);
  const shift = whole.text.length - tail.length;
  const starts = [...tail.matchAll(/(?:\s[–—-]\s+|[([]\s*|\.\s+|;\s+|,\s+)/gu)].reverse();
  for (const match of starts) {
    const at = shift + match.index + match[0].length;
    if (at <= from) break;
    const actors = actorsAt(whole, at);
    if (!actors?.areNamed) continue;
    const rest = whole.text.slice(actors.end);
    const isClosed =
      /^\s*[)\]]?\s*[.!]?\s*$/u.test(rest) ||
      /^\s*[)\]]?\s*(?:,|–|-|\()\s*(?:(?:by|before|w\/c|due|asap|end|this|next|mid)\b|\d)[^.]{0,30}$/iu.test(
        rest,
      );
    const isComma = /^[,.;]/.test(match[0]);
    if (isClosed && (!isComma || /^\s*(?:,|–)/.test(rest)))
      return form(actors, isTask(whole.text.slice(from)));
  }
  return undefined;
};

/** Cells of a row: "AP3 · price a hoist · Cosima · 28 Feb". */
const inCell: Finder = (whole) => {
  if (!/\t|\s[|·]\s|^\|/.test(whole.text)) return undefined;
  const cells = [...whole.text.matchAll(/[^|·\t]+/gu)];
  for (const cell of cells.length < 2 ? [] : cells) {
    const at = cell.index + cell[0].length - cell[0].trimStart().length;
    const actors = actorsAt(whole, at, true);
    if (actors && whole.text.slice(actors.end, cell.index + cell[0].length).trim() === '')
      return { owners: actors.owners, isActionForm: false };
  }
  return undefined;
};

/** Somebody begins the line, whatever follows: "Philippa find 5 carers", "Saoirse asked us to hold fire". */
const begins: Finder = (whole, from) => {
  const actors = actorsAt(whole, from);
  if (!actors) return undefined;
  const isSubject = actors.areNamed || /^(?:the|our)\s/iu.test(whole.text.slice(from));
  return isSubject && !/^\s*[’']s\b/u.test(whole.text.slice(actors.end))
    ? { owners: actors.owners, isActionForm: false }
    : undefined;
};

/** "shoes, Fenella, sizes six to thirteen" */
const betweenCommas: Finder = (whole, from) => {
  for (const match of whole.text.slice(from).matchAll(/,\s+/gu)) {
    const actors = actorsAt(whole, from + match.index + match[0].length);
    if (actors?.areNamed && /^\s*,/.test(whole.text.slice(actors.end)))
      return { owners: actors.owners, isActionForm: false };
  }
  return undefined;
};

/** "Liesl draws a first version, Ottilie checks the words", "Szymon to order, Marged to check": another does the rest. */
const seconds = (whole: ActorText, from: number): readonly string[] => {
  const first = actorsAt(whole, from);
  if (!first?.areNamed) return [];
  return [...whole.text.slice(first.end, first.end + 600).matchAll(/(?:,|;|\.|\band)\s+/gu)].flatMap(
    (match) => {
      const actors = actorsAt(whole, first.end + match.index + match[0].length);
      if (!actors?.areNamed) return [];
      const rest = whole.text.slice(actors.end, actors.end + 60);
      const isDoing =
        /^\s+(?:to|will)\s+(?!be\b)\p{Ll}/u.test(rest) || SHORT_WILL.test(rest) || THIRD_PERSON.test(rest);
      return isDoing && !/^\s+(?:said|says|was|is|has|thinks|thought)\b/u.test(rest) ? actors.owners : [];
    },
  );
};

/** "Chief Officer to be invited → Morag": who is to be asked does nothing yet. */
const isAskedOnly = (whole: ActorText, from: number): boolean => {
  const actors = actorsAt(whole, from, true);
  return (
    actors !== undefined &&
    /^[^.:;–]{0,40}?\s(?:to|will|is to|are to)\s+be\s+(?!in\b|at\b|there\b|back\b|ready\b|the\b|on\b)\p{L}/u.test(
      whole.text.slice(actors.end, actors.end + 70),
    ) &&
    !/^\s+and\b/u.test(whole.text.slice(actors.end))
  );
};

const WORKING_WITH =
  /\b(?:(?:work|meet|talk|speak|liaise|join|team up|plan|link|walk|sit|write|design)(?:ing)? (?:[\p{L}]+ ){0,3}?(?:up |down )?with|(?:draw|write|draft|prepare|design|plan|work|sort|put)(?:\s+\p{L}+){0,5}? (?:up|out|together) (?:[\p{L}]+ ){0,4}?with|together with|to shadow)\s+/giu;

const partners = (whole: ActorText): readonly string[] =>
  [...whole.text.slice(0, 1000).matchAll(WORKING_WITH)].flatMap((match) => {
    const actors = actorsAt(whole, match.index + match[0].length);
    return actors?.areNamed ? actors.owners : [];
  });

const FINDERS: readonly Finder[] = [
  inBox,
  labelled,
  byArrow,
  atStart,
  inCell,
  within,
  passive,
  atEnd,
  begins,
  betweenCommas,
];

/** Where somebody is only asked, the one who does it is named otherwise. */
const ASKED_FINDERS: readonly Finder[] = [byArrow, labelled, passive, atEnd, ...FINDERS];
const OPEN_FINDERS: readonly Finder[] = [within, byArrow, labelled];

/** "Can somebody find out": an action that nobody has taken. */
const SOMEBODY =
  /^(?:can|could|please can|would|will)?\s*(?:s\/b|some(?:one|body)|any(?:one|body))\s+(?:\([^()]{1,30}\)\s+)?(?:(?:to|please|pls|needs to|should|must)\s+)?\p{L}/iu;

/** Longest text that is searched for owners. */
const MAX_SEARCHED_LENGTH = 2000;

/** Who an action names as those who do it, as written; nobody where it says "somebody". */
export function findOwners(whole: string, known?: KnownPeople): FoundOwners {
  const text = whole.slice(0, MAX_SEARCHED_LENGTH);
  const actorText = actorTextOf(text, known);
  const from = leadLength(text);
  const isOpen = SOMEBODY.test(text.slice(from, from + 80));
  const finders = isOpen ? OPEN_FINDERS : isAskedOnly(actorText, from) ? ASKED_FINDERS : FINDERS;
  for (const find of finders) {
    const found = find(actorText, from);
    if (!found) continue;
    const all = [...new Set([...found.owners, ...seconds(actorText, from), ...partners(actorText)])];
    const owners = all.filter((owner) => !/^I$/.test(owner) || !all.includes('me'));
    return { owners: owners.slice(0, MAX_OWNERS), isActionForm: found.isActionForm };
  }
  const isAsked =
    isOpen &&
    (/^(?:can|could|please)/iu.test(text.slice(from)) ||
      /^\S+\s+(?:\([^()]*\)\s+)?(?:to|needs to|please|should|must)\s/iu.test(text.slice(from)));
  return { owners: [], isActionForm: isAsked };
}
