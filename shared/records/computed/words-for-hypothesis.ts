/** An idea is often said as a question: "What if the carer could ring one number?" */
const WHAT_IF = /^what if\s+(?=\S)/iu;
/** Words that keep their capital within a sentence: "I", and what is written in capitals ("NHS"). */
const KEEPS_CAPITAL = /^(?:I\b|\p{Lu}[\p{Lu}\p{N}])/u;

/**
 * An idea's words as they follow "We believe that": without the question that they were said in. Words that are no such
 * question stay as they are.
 */
export function wordsForHypothesis(idea: string): string {
  if (!WHAT_IF.test(idea.trim())) return idea;
  const said = idea
    .trim()
    .replace(WHAT_IF, '')
    .replace(/[\s?]+$/u, '');
  if (said === '') return idea;
  return KEEPS_CAPITAL.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);
}
