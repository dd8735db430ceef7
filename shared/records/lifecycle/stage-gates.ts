import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { childrenOf, recordsOf } from '../../document/model/selectors.ts';
import { stages } from '../fields/option-lists.ts';
import { isFilled, listInWords, numberOf, partsOf, textOf, textsOf } from '../fields/read-field.ts';
import type { Finding } from '../kind.ts';
import { hasObjective } from '../objectives.ts';

interface StageGate extends Finding {
  readonly stage: string;
  readonly isMet: (project: PlainRecord, document: ProjectDocument) => boolean;
}

/** What a stage asks for. Soft: they warn, nothing is ever refused. */
const stageGates: readonly StageGate[] = [
  {
    stage: 'define',
    rule: 'populationMissing',
    message: 'Define asks for whom this is. Write down who they are.',
    field: 'population',
    isMet: (project) => Boolean(partsOf(project, 'population').description),
  },
  {
    stage: 'define',
    rule: 'nothingInTheWay',
    message: 'Define asks for a barrier or a question. Begin with what gets in the way.',
    isMet: (_project, document) =>
      recordsOf(document, 'barrier').length + recordsOf(document, 'question').length > 0,
  },
  {
    stage: 'develop',
    rule: 'noHypothesis',
    message: 'Develop asks for a hypothesis. Say what you believe would help.',
    isMet: (_project, document) => recordsOf(document, 'hypothesis').length > 0,
  },
  {
    stage: 'deliver',
    rule: 'noPredictedTest',
    message: 'Deliver asks for a test with a prediction and what success is.',
    isMet: (_project, document) =>
      recordsOf(document, 'test').some(
        (test) => isFilled(test, 'prediction') && isFilled(test, 'successCriterion'),
      ),
  },
  {
    stage: 'spread',
    rule: 'nothingAdopted',
    message: 'Spread asks for a decision to adopt.',
    isMet: (_project, document) =>
      recordsOf(document, 'decision').some(({ fields }) => fields.outcome === 'adopt'),
  },
  {
    stage: 'spread',
    rule: 'noStrongLearning',
    message: 'Spread asks for a learning of strength 3 or more.',
    isMet: (_project, document) =>
      recordsOf(document, 'learning').some((learning) => (numberOf(learning, 'strength') ?? 0) >= 3),
  },
];

/** Stages that a project has to have come through. `paused` and `closed` ask for nothing more. */
const stageOrder = stages
  .map(({ value }) => value)
  .filter((stage) => stage !== 'closed' && stage !== 'paused');

/** What is missing before a project can be said to be in a stage, its earlier stages included. */
export function missingForStage(
  stage: string,
  project: PlainRecord,
  document: ProjectDocument,
): readonly Finding[] {
  const reached = stageOrder.indexOf(stage);
  return stageGates
    .filter((gate) => stageOrder.indexOf(gate.stage) <= reached && !gate.isMet(project, document))
    .map(({ rule, message, field }) => (field === undefined ? { rule, message } : { rule, message, field }));
}

const hasReasonForMove = (stage: string, project: PlainRecord, document: ProjectDocument): boolean =>
  childrenOf(document, 'stageChange', project.id).some(
    (change) => change.fields.stage === stage && isFilled(change, 'note'),
  );

/** The gates a project went past; none where the move into its stage has a reason written down. */
export function stageGateFindings(project: PlainRecord, document: ProjectDocument): readonly Finding[] {
  const stage = textOf(project, 'stage');
  return hasReasonForMove(stage, project, document) ? [] : missingForStage(stage, project, document);
}

const hasReachedDefine = (project: PlainRecord): boolean =>
  stageOrder.indexOf(textOf(project, 'stage')) >= stageOrder.indexOf('define');

/** What it is for is looked for first and agreed in Define: before, nobody is asked. */
export function objectiveFindings(project: PlainRecord, document: ProjectDocument): readonly Finding[] {
  if (!hasReachedDefine(project) || hasObjective(document)) return [];
  return [
    {
      rule: 'noObjective',
      message: 'No objective is chosen. Say whom it should serve: residents, workers or both.',
      field: 'objectives',
    },
  ];
}

const requiredSectors = [
  ['voluntary', 'the voluntary sector'],
  ['council', 'the council'],
  ['health', 'health'],
] as const;

/** Design is shared across sectors: who is missing among the partners, from Define on. */
export function partnerFindings(project: PlainRecord, document: ProjectDocument): readonly Finding[] {
  if (!hasReachedDefine(project)) return [];
  const partners = recordsOf(document, 'organisation').filter(
    (organisation) => textsOf(organisation, 'partnerRoles').length > 0,
  );
  const missing = requiredSectors.filter(
    ([sector]) => !partners.some(({ fields }) => fields.sector === sector),
  );
  if (missing.length === 0) return [];
  return [
    {
      rule: 'sectorMissing',
      message: `Not yet among the partners: ${listInWords(missing.map(([, words]) => words))}.`,
    },
  ];
}
