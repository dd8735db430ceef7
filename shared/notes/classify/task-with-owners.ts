/** Whose name, and no task, stands before a colon: "Chair: Ruth", "Here: Ruth". */
const NO_TASK_BEFORE =
  /^(?:present|apolog|sorr|missing|absent|here|there|in|out|with|from|to|cc|us|who|staff|guests?|also|at the|round|members|thank|well done|led by|told by|photo|next)\b|\b(?:chair|caller|minutes|notes|present|apologies|captain|champion|keyholders?|reps?|host|facilitators?|speakers?|team|members|attend\w*|officers?|trustees|came|said|asked|says)\s*$/iu;
const DATED =
  /^\s*[)\]]?\s*(?:,|–|-|\()\s*(?:(?:by|before|b4|w\/c|due|asap|end|this|next|mid|mon|tue|wed|thu|fri|sat|sun)|\d)/iu;
/** So many words before a colon are a thing to be done; fewer are often only an office. */
const WORDS_OF_A_THING = 3;

/**
 * "Timber for the beds: Tadeusz and Findlay, 15 April": a thing, and who sees to it. `before` stands before the sign that
 * parts the two, `rest` after the names.
 */
export function isTaskWithOwners(before: string, sign: string, rest: string): boolean {
  if (NO_TASK_BEFORE.test(before) || /[.?!;:]\s/u.test(before) || /["”]\s*$/u.test(before)) return false;
  const isDated = DATED.test(rest);
  if (/^:/.test(sign)) return isDated || before.trim().split(/\s+/).length >= WORDS_OF_A_THING;
  return isDated && /^\s[–—-]/.test(sign);
}
