import { BODY, isTask, SEPARATOR_AFTER, SHORT_WILL, THIRD_PERSON, VERB_AFTER, WISH } from './owner-signs.ts';
import { type Actors, type ActorText, actorsAt } from './read-actors.ts';
import { isTaskWithOwners } from './task-with-owners.ts';

/** Those whom one form of actions names. */
export interface FoundActors {
  readonly owners: readonly string[];
  /** Where the last of them ends in the text. */
  readonly end: number;
  /** The words themselves say that it is an action: "KW to ask", "→ Amir", "(owner: Sal)". */
  readonly isActionForm: boolean;
}

type Finder = (whole: ActorText, from: number) => FoundActors | undefined;
const form = (actors: Actors, isActionForm = true): FoundActors => ({
  owners: actors.owners,
  end: actors.end,
  isActionForm,
});

/** "[RJ] ring …" */
const inBox: Finder = (whole, from) => {
  const box = /^\s*\[\s*(?=[\p{L}@])/u.exec(whole.text.slice(from));
  const actors = box ? actorsAt(whole, from + box[0].length) : undefined;
  return actors && /^\s*\]/.test(whole.text.slice(actors.end)) ? form(actors) : undefined;
};

const LABEL =
  /\b(?:owners?|action(?:ed)? by|action|lead|led by|by whom|who|responsible|resp|assigned to|person)\s*[:=–-]\s*(?=[\p{L}@])/giu;

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
    const isTheirs = actors && !/^[’']s\b/u.test(whole.text.slice(actors.end));
    if (actors?.areNamed && isTheirs && from + match.index > 0) return form(actors);
  }
  return undefined;
};

const isCommitment = (actors: Actors, rest: string): boolean =>
  !WISH.test(rest) &&
  (actors.areNamed ||
    /\b(?:sub-?group|small group|working group|task group)\b/iu.test(actors.owners.join(' ')) ||
    !BODY.test(actors.owners.join(' ')) ||
    /^\s+to\s/u.test(rest)) &&
  !/^\s+would\b/u.test(rest);

/** "Cllr Oldroyd wants to see one for himself, has been asked to fix a day". */
const ASKED_LATER =
  /^\s[^.;:]{3,80}[,;]\s(?:and\s|but\s)?(?:ha[sd]|have|was|were|is|will)\s(?:been\s)?(?:asked|agreed|offered|promised|undertaken|volunteered|going)\s(?:to|with)\b/iu;

/** "KW to ask", "Priya: to check", "JB/KM: look at", "Kai + Winston, tape of …". */
const atStart: Finder = (whole, from) => {
  const asked = /^(?:(?:please|pls)\s+)?(?:can|could|would|will|please|pls)\s+/iu.exec(
    whole.text.slice(from),
  );
  const begin = from + (asked?.[0].length ?? 0);
  const actors = actorsAt(whole, begin, true);
  if (!actors) return undefined;
  const rest = whole.text.slice(actors.end, actors.end + 120);
  if (actors.areNamed && ASKED_LATER.test(rest)) return form(actors);
  const isRequest =
    asked !== null &&
    /^\s+(?:please\s+)?\p{Ll}/u.test(rest) &&
    (actors.areNamed || /\?\s*$/.test(whole.text));
  if (isRequest) return form(actors, actors.areNamed || /\bplease\b/iu.test(rest));
  if (VERB_AFTER.test(rest) || SHORT_WILL.test(rest)) return form(actors, isCommitment(actors, rest));
  if (
    /^,?\s+(?:please\s+|pls\s+)?(?:can|could|would|will)\s+you\b|^,?\s+(?:please|pls)\s+\p{Ll}/iu.test(rest)
  )
    return form(actors);
  const separated =
    SEPARATOR_AFTER.exec(rest) ?? (actors.areNamed ? /^\s+actions?\s*[:–-]\s*/iu.exec(rest) : null);
  const other = separated ? actorsAt(whole, actors.end + separated[0].length) : undefined;
  if (other?.areNamed && VERB_AFTER.test(whole.text.slice(other.end, other.end + 120))) return form(other);
  if (separated && (actors.areNamed || /^\s*(?:to\s|\p{Ll})/u.test(rest.slice(separated[0].length))))
    return form(actors, isTask(rest.slice(separated[0].length)));
  return undefined;
};

const MID_START =
  /(?:^|[.!?;:]\s+|\s[–—-]\s+|,\s+|\b(?:that|so|and|but|asked|agreed|resolved|decided|with|then|where|because|for)\s+)/giu;

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

/** "Over to Wilf", "Action for Hana: …", "left with Ruth". */
const handedTo: Finder = (whole, from) => {
  const handed =
    /^(?:over to|(?:actions?|jobs?|tasks?|homework|next steps?|to-?dos?|one) for|left (?:it )?with|down to|falls to)\s+/iu.exec(
      whole.text.slice(from),
    );
  const isFor = /action\s*$/iu.test(whole.text.slice(0, from)) && whole.text.startsWith('for ', from);
  const length = handed?.[0].length ?? (isFor ? 4 : 0);
  const actors = length > 0 ? actorsAt(whole, from + length) : undefined;
  if (actors) return form(actors);
  const asked = /^(?:have\s+)?asked\s+/iu.exec(whole.text.slice(from))?.[0].length;
  const them = asked === undefined ? undefined : actorsAt(whole, from + asked);
  return them?.areNamed && /^\s+(?:if|whether|to)\s/u.test(whole.text.slice(them.end))
    ? form(them)
    : undefined;
};

/** "Hana’s task: call the vicar" */
const ownTask: Finder = (whole, from) => {
  const actors = actorsAt(whole, from);
  const isTheirs = /^[’']s?\s+(?:next\s+)?(?:tasks?|jobs?|actions?|homework|to-?dos?|bit|turn)\b/iu;
  return actors && isTheirs.test(whole.text.slice(actors.end)) ? form(actors) : undefined;
};

/** "It was suggested that Bo write", "Agreed: Bo writes". */
const withinDoing: Finder = (whole, from) => {
  for (const match of whole.text.slice(from, from + 1000).matchAll(MID_START)) {
    const actors = actorsAt(whole, from + match.index + match[0].length);
    if (!actors?.areNamed || match.index === 0) continue;
    const rest = whole.text.slice(actors.end, actors.end + 40);
    const isThat = /that\s+$/iu.test(match[0]) && /^\s+(?!be\b)\p{Ll}{2,}\s/u.test(rest);
    if (isThat || THIRD_PERSON.test(rest))
      return form(
        actors,
        /\b(?:agreed|resolved)\b/iu.test(whole.text.slice(0, from + match.index + match[0].length)),
      );
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
  const starts = [...tail.matchAll(/(?:\s[–—-]\s+|[([]\s*|[.:]\s+|;\s+|,\s+)/gu)].reverse();
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
    const isDated = /^(?:[,.]\s+(?:by\s+)?\d{1,2}\b|\s+\d{1,2}\/\d)/u.test(rest);
    const isAside =
      (/^[([]/.test(match[0]) && /^,\s[^()]{2,30}\)\.?$/u.test(rest)) ||
      (/^\s[–—-]/.test(match[0]) && /^\s+(?:when|once|after|if)\b[^.]{0,40}$/u.test(rest));
    if ((isClosed && (!isComma || /^\s*(?:,|–)/.test(rest))) || isDated || isAside)
      return form(
        actors,
        isTask(whole.text.slice(from)) ||
          isTaskWithOwners(whole.text.slice(from, shift + match.index), match[0], rest),
      );
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
      return form(actors, false);
  }
  return undefined;
};

/** Somebody begins the line, whatever follows: "Philippa find 5 carers", "Saoirse asked us to hold fire". */
const begins: Finder = (whole, from) => {
  const actors = actorsAt(whole, from);
  if (!actors) return undefined;
  const isSubject = actors.areNamed || /^(?:the|our)\s/iu.test(whole.text.slice(from));
  return isSubject && !/^\s*[’']s\b/u.test(whole.text.slice(actors.end)) ? form(actors, false) : undefined;
};

/** "shoes, Fenella, sizes six to thirteen", "street list – Parveen – not done", "labels, still Deb, not done" */
const betweenCommas: Finder = (whole, from) => {
  for (const match of whole.text.slice(from).matchAll(/(?:,|\s[–—-])\s+(?:still\s+)?/gu)) {
    const actors = actorsAt(whole, from + match.index + match[0].length);
    if (actors?.areNamed && /^\s*(?:,|\s[–—-]\s)/.test(whole.text.slice(actors.end)))
      return form(actors, false);
  }
  return undefined;
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

/** "job descriptions – drafted by Hywel" */
const doneBy: Finder = (whole, from) => {
  for (const match of whole.text.slice(from).matchAll(/\s\p{Ll}{3,}(?:ed|en|ne|wn)\s+by\s+(?=\p{Lu})/gu)) {
    const actors = actorsAt(whole, from + match.index + match[0].length);
    if (actors?.areNamed) return form(actors, false);
  }
  return undefined;
};

/** Forms in the order in which they count. */
const FINDERS: readonly Finder[] = [
  inBox,
  handedTo,
  ownTask,
  labelled,
  byArrow,
  atStart,
  inCell,
  within,
  passive,
  atEnd,
  begins,
  withinDoing,
  betweenCommas,
  doneBy,
];
/** Where somebody is only asked, the one who does it is named otherwise. */
const ASKED_FINDERS: readonly Finder[] = [byArrow, labelled, passive, atEnd, ...FINDERS];
/** "Can somebody …": who took it on may still be named. */
const OPEN_FINDERS: readonly Finder[] = [within, byArrow, labelled];

/** The first form that names somebody. `from`: after marks, numbers and labels; `isOpen`: it asks for somebody. */
export function findActors(whole: ActorText, from: number, isOpen: boolean): FoundActors | undefined {
  const finders = isOpen ? OPEN_FINDERS : isAskedOnly(whole, from) ? ASKED_FINDERS : FINDERS;
  for (const find of finders) {
    const found = find(whole, from);
    if (found) return found;
  }
  return undefined;
}
