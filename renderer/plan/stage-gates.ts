import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordsOf } from '../../shared/document/view.ts';
import type { PlainRecord } from '../../shared/records/kind.ts';
import { kindOf } from '../../shared/records/registry.ts';

/** The stages in the order of the work; `paused` stands beside them. */
export const STAGES = ['discover', 'define', 'develop', 'deliver', 'spread', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

type Gate = (doc: ProjectDocument, project: PlainRecord) => readonly (string | false)[];

const says = (record: PlainRecord, field: string): boolean => {
  const value = record.fields[field];
  if (typeof value === 'string') return value.trim() !== '';
  return value !== null && value !== undefined;
};

const populationSaid = (project: PlainRecord): boolean => {
  const population = project.fields['population'];
  if (typeof population !== 'object' || population === null || Array.isArray(population)) return false;
  const description = (population as { readonly [part: string]: unknown })['description'];
  return typeof description === 'string' && description.trim() !== '';
};

const has = (doc: ProjectDocument, kind: string, test: (record: PlainRecord) => boolean = () => true) =>
  recordsOf(doc, kind).some(test);

const spreads = (doc: ProjectDocument): readonly (string | false)[] => {
  const sectors = new Set(recordsOf(doc, 'organisation').map((one) => one.fields['sector']));
  const away = ['voluntary', 'council', 'health'].filter((sector) => !sectors.has(sector));
  return [
    !has(doc, 'decision', (one) => one.fields['outcome'] === 'adopt') && 'A decision to adopt.',
    !has(doc, 'learning', (one) => Number(one.fields['strength'] ?? 0) >= 3) &&
      'A learning with a strength of 3 or more.',
    kindOf('exemplar') !== undefined && !has(doc, 'exemplar') && 'An exemplar that others can take up.',
    away.length > 0 && `Partners from these sectors: ${away.join(', ')}.`,
  ];
};

/** What a project should have before it moves INTO a stage (domain model, 2.1). Soft: people may go on, saying why. */
const gates: { readonly [stage in Stage]: Gate } = {
  discover: () => [],
  define: (doc, project) => [
    !populationSaid(project) && 'Who it is for: the population in words.',
    !has(doc, 'barrier') && !has(doc, 'question') && 'One barrier, or one question to learn about.',
  ],
  develop: (doc) => [!has(doc, 'hypothesis') && 'One hypothesis.'],
  deliver: (doc) => [
    !has(doc, 'test', (test) => says(test, 'prediction') && says(test, 'successCriterion')) &&
      'One test with a prediction and a success criterion.',
  ],
  spread: spreads,
  closed: () => [],
};

const isStage = (stage: string): stage is Stage => (STAGES as readonly string[]).includes(stage);

/** Whether going from one stage to the other is a step back or aside; always free. */
export const isBackward = (from: string, to: string): boolean =>
  !isStage(to) || (isStage(from) && STAGES.indexOf(to) <= STAGES.indexOf(from));

/** What is still missing for `to`, with every gate between, one plain line each; empty where the way is free. */
export const missingFor = (doc: ProjectDocument, project: PlainRecord, to: string): readonly string[] => {
  const from = String(project.fields['stage'] ?? 'discover');
  if (isBackward(from, to) || !isStage(to)) return [];
  const passed = isStage(from) ? STAGES.indexOf(from) : -1;
  return STAGES.slice(passed + 1, STAGES.indexOf(to) + 1)
    .flatMap((stage) => gates[stage](doc, project))
    .filter((line) => line !== false);
};

/** The stage after this one, or undefined at the end and beside the path. */
export const nextStage = (stage: string): Stage | undefined =>
  isStage(stage) ? STAGES[STAGES.indexOf(stage) + 1] : undefined;
