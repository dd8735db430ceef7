import type { Objective, ParseOptions } from '../parsed-notes.ts';

const HELP = /\b(?:help|support|services?|care)\b/i;
const FINDS_HELP = /\b(?:find|finding|get|getting|reach|reaching|access|accessing|easier|know where)\b/i;
const FULFILLING = /\b(?:fulfill?(?:ing|ed|ment)?|rewarding|satisfying|job satisfaction|worthwhile)\b/i;

/** Which of the project's two objectives an entry names. */
export function findObjective(text: string): Objective | undefined {
  if (text.length > 300) return undefined;
  if (FULFILLING.test(text)) return 'fulfillingHelp';
  return HELP.test(text) && FINDS_HELP.test(text) ? 'findHelp' : undefined;
}

/** "Our aim is to reduce …": the aim and its heading in one sentence. */
export function isAimSentence(text: string): boolean {
  return (
    text.length <= 280 &&
    /^(?:our|the|the project['’]s) (?:aim|objective|purpose|goal) (?:is|was) (?:to|that) .{10,}/i.test(text)
  );
}

const normaliseText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the project says this already in its aim. */
export function isCoveredByAim(text: string, project: ParseOptions['project']): boolean {
  const aim = normaliseText(project?.aim ?? '');
  return aim !== '' && aim.includes(normaliseText(text));
}

/**
 * The aim as one sentence: "Design, test, and spread innovations that:" and its entries.
 * At most 280 characters; undefined where it would be longer.
 */
export function composeAim(opening: string, entries: readonly string[]): string | undefined {
  const lower = (text: string): string =>
    /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const parts = entries.map((entry) => lower(entry.replace(/[.;,]+$/, '')));
  const last = parts.at(-1);
  const list = parts.length < 2 ? (last ?? '') : `${parts.slice(0, -1).join(', ')}, and ${last}`;
  const start = opening.replace(/[\s:.;,]+$/, '');
  const aim = `${start}${list === '' ? '' : ` ${list}`}.`;
  return aim.length <= 280 ? aim : undefined;
}
