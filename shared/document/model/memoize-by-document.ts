import type { ProjectDocument } from './document.ts';

/**
 * The same function with the answers it gave of the document that was asked about last, for all who ask after an edit;
 * also that there is none (undefined). They are dropped when another document is asked about: Undo keeps the earlier
 * ones, and would keep their answers with them. What `compute` throws is thrown on, and is no answer.
 */
export function memoizeByDocument<Names extends readonly string[], Answer>(
  compute: (document: ProjectDocument, ...names: Names) => Answer,
): (document: ProjectDocument, ...names: Names) => Answer {
  let of: ProjectDocument | undefined;
  let answers = new Map<string, Answer>();
  return (document, ...names) => {
    if (of !== document) answers = new Map();
    of = document;
    const key = JSON.stringify(names);
    if (!answers.has(key)) answers.set(key, compute(document, ...names));
    return answers.get(key) as Answer;
  };
}
