import type { ProjectDocument } from './document.ts';

/**
 * The same function with the answers it gave of one document, for all who ask after an edit. They are dropped when another
 * document is asked about: Undo keeps the earlier ones, and would keep their answers with them.
 */
export function rememberForDocument<Names extends readonly string[], Answer>(
  compute: (document: ProjectDocument, ...names: Names) => Answer,
): (document: ProjectDocument, ...names: Names) => Answer {
  let of: ProjectDocument | undefined;
  let answers = new Map<string, Answer>();
  return (document, ...names) => {
    if (of !== document) answers = new Map();
    of = document;
    const key = names.join(' ');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(document, ...names);
    answers.set(key, answer);
    return answer;
  };
}
