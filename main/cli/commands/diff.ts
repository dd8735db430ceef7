import type { DiffJson, DiffOutcome } from '../../../shared/contract/command-line.ts';
import { compareDocuments } from '../../../shared/document/compare/compare-documents.ts';
import type { Comparison, WhatChanged } from '../../../shared/document/compare/comparison.ts';
import { isDeepEqual } from '../../../shared/document/model/json-values.ts';
import { type CliCommand, type CliContext, CommandError, parseCommandArguments } from '../command.ts';
import { comparisonInWords } from '../comparison-in-words.ts';
import { type Copy, type MergedCopies, mergeCopies, readCopy } from '../merge-copies.ts';

const isEmpty = ({ entries, places }: Comparison): boolean => entries.length === 0 && places === 0;

const outcomeOf = (incoming: Comparison, onlyInFirst: Comparison): DiffOutcome => {
  if (!isEmpty(incoming)) return 'different';
  return isEmpty(onlyInFirst) ? 'same' : 'older';
};

const countsOf = ({ entries }: Comparison): DiffJson['counts'] => {
  const count = (what: WhatChanged): number => entries.filter((entry) => entry.what === what).length;
  return {
    new: count('new'),
    changed: count('changed'),
    deleted: count('deleted'),
    restored: count('restored'),
    clash: count('clash'),
  };
};

const headline = ({ a, b, outcome, entries, counts }: DiffJson): string => {
  if (outcome === 'same') return `Nothing new: ${b} says the same as ${a}.`;
  if (outcome === 'older') return `Nothing new: ${a} has all that ${b} has.`;
  const counted = [
    counts.new > 0 && `${counts.new} new`,
    counts.changed > 0 && `${counts.changed} changed`,
    counts.deleted > 0 && `${counts.deleted} deleted`,
    counts.restored > 0 && `${counts.restored} back from the trash`,
    counts.clash > 0 && `${counts.clash} where both wrote`,
  ].filter(Boolean);
  if (entries.length === 0) return `${b} has nothing new but places on maps.`;
  return `${b} has what ${a} has not: ${counted.join(', ')}.`;
};

const footer = ({ a, b, onlyInA }: DiffJson): readonly string[] => {
  if (onlyInA === 0) return [];
  const counted =
    onlyInA === 1
      ? `one card or entry of ${a} is not in ${b}, or says something else there`
      : `${onlyInA} cards or entries of ${a} are not in ${b}, or say something else there`;
  return [`The other way round, ${counted}.`];
};

const printInWords = (diff: DiffJson, context: CliContext): void => {
  context.out(headline(diff));
  const lines = comparisonInWords(diff, { first: diff.a, second: diff.b });
  if (lines.length > 0) context.out('');
  for (const line of lines) context.out(line);
  const last = footer(diff);
  if (last.length > 0 && lines.length > 0) context.out('');
  for (const line of last) context.out(line);
};

/** Two files that are the same are so also where both were changed outside, and no merge can tell what is newer. */
const joinCopies = (first: Copy, second: Copy): MergedCopies =>
  isDeepEqual(first.document, second.document)
    ? { document: first.document, changed: [], anomalies: [], remarks: [] }
    : mergeCopies(first, second);

const compareCopies = (first: Copy, second: Copy): DiffJson => {
  const { document, anomalies, remarks } = joinCopies(first, second);
  const incoming = compareDocuments(first.document, document, second.document);
  const onlyInFirst = compareDocuments(second.document, document, first.document);
  return {
    a: first.name,
    b: second.name,
    outcome: outcomeOf(incoming, onlyInFirst),
    counts: countsOf(incoming),
    ...incoming,
    onlyInA: onlyInFirst.entries.length,
    warnings: [...anomalies, ...remarks],
    changedOutside: [first, second].filter((copy) => copy.isChangedOutside).map(({ name }) => name),
  };
};

/** Says what B has that A has not: 0 nothing, 1 something to look at, 2 where the two cannot be compared. */
export const diffCommand: CliCommand = {
  name: 'diff',
  usage: 'A B [--json]',
  summary:
    'Says what B has that A has not, by card and in plain words: what taking it in would change. Writes nothing. Do not pass it on: it has what is private too.',
  run: async (args, context) => {
    const { files, values } = parseCommandArguments(args, ['json'], {
      count: 2,
      sentence: 'Give two project files: A, and B whose changes you want to see.',
    });
    const [a = '', b = ''] = files;
    const [first, second] = [await readCopy(a, a, context), await readCopy(b, b, context)];
    if (first.document.project !== second.document.project)
      throw new CommandError('These are two different projects, not two copies of one.');
    const diff = compareCopies(first, second);
    for (const warning of diff.warnings) context.err(warning);
    if (values.json) context.out(JSON.stringify(diff, null, 2));
    else printInWords(diff, context);
    return diff.outcome === 'different' || diff.warnings.length > 0 ? 1 : 0;
  },
};
