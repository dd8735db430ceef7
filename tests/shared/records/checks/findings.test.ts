import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { findingsOfDocument, findingsOfRecord } from '../../../../shared/records/checks/findings.ts';
import { documentOf, edited, type Line, rulesBroken } from '../test-document.ts';

const plan: Fields = { prediction: 'p', successCriterion: { value: 40, unit: 'people' }, ownerRole: 'Lead' };
const locked = { prediction: 'p', criterion: { unit: 'people', value: 40 }, on: '2026-01-30' };
const figure: Fields = {
  kind: 'figure',
  figure: { value: 271, unit: 'people' },
  asOf: '2026-01-01',
  sourceTitle: 'Notes',
};
const about: readonly Line[] = [
  ['hypothesis', 'h1', {}],
  ['h1', 'testedBy', 't1'],
];
const defined = { population: { description: 'People who live alone' } };
const partners = ['voluntary', 'council', 'health'].map(
  (sector): Line => ['organisation', sector, { sector, partnerRoles: ['lead'] }],
);
const deliver: Line = ['project', 'project1', { stage: 'discover', objectives: ['findHelp'] }];

describe.each<[string, readonly Line[], readonly string[]]>([
  [
    'an answered question with its learning',
    [
      ['question', 'q', { status: 'answered' }],
      ['learning', 'l', {}],
      ['l', 'answers', 'q'],
    ],
    [],
  ],
  [
    'an answered question without',
    [['question', 'q', { status: 'answered' }]],
    ['question q answeredWithoutLearning'],
  ],
  [
    'an answered question with an idea only',
    [
      ['question', 'q', { status: 'answered' }],
      ['idea', 'i', {}],
      ['i', 'answers', 'q'],
    ],
    ['question q answeredWithoutLearning'],
  ],
  ['a parked question', [['question', 'q', { status: 'parked' }]], []],
  ['a whole figure', [['evidence', 'e', figure]], []],
  [
    'a share instead of a number',
    [['evidence', 'e', { ...figure, figure: { numerator: 10, denominator: 100, unit: 'people' } }]],
    [],
  ],
  [
    'a figure without a date',
    [['evidence', 'e', { ...figure, asOf: null }]],
    ['evidence e figureIncomplete'],
  ],
  [
    'a figure without a number',
    [['evidence', 'e', { ...figure, figure: { unit: 'people' } }]],
    ['evidence e figureIncomplete'],
  ],
  [
    'a figure without a source',
    [['evidence', 'e', { ...figure, sourceTitle: ' ' }]],
    ['evidence e figureIncomplete'],
  ],
  ['an observation without a date', [['evidence', 'e', { kind: 'observation' }]], []],
  [
    'a story that nobody may quote',
    [['evidence', 'e', { kind: 'story' }]],
    ['evidence e storyWithoutPermission'],
  ],
  [
    'a story with permission that says for nobody',
    [['evidence', 'e', { kind: 'story', quoteConsent: { given: true } }]],
    ['evidence e storyWithoutPermission'],
  ],
  [
    'a story with permission',
    [['evidence', 'e', { kind: 'story', quoteConsent: { given: true, scope: 'group' } }]],
    [],
  ],
  ['a draft hypothesis', [['hypothesis', 'h', {}]], []],
  [
    'a ready hypothesis with sentences to go',
    [['hypothesis', 'h', { status: 'ready', weBelieve: 'x' }]],
    ['hypothesis h hypothesisIncomplete'],
  ],
  ['a draft test', [['test', 't1', {}]], []],
  [
    'a planned test without a hypothesis',
    [['test', 't1', { ...plan, status: 'planned' }]],
    ['test t1 testWithoutHypothesis'],
  ],
  [
    'a planned test without an owner',
    [...about, ['test', 't1', { ...plan, ownerRole: '', status: 'planned' }]],
    ['test t1 planIncomplete'],
  ],
  ['a running test as it was locked', [...about, ['test', 't1', { ...plan, locked, status: 'running' }]], []],
  [
    'a running test that was never locked',
    [...about, ['test', 't1', { ...plan, status: 'running' }]],
    ['test t1 startedWithoutLock'],
  ],
  [
    'a running test whose prediction moved',
    [...about, ['test', 't1', { ...plan, prediction: 'q', locked, status: 'running' }]],
    ['test t1 changedAfterStart'],
  ],
  [
    'a stopped test without a reason',
    [...about, ['test', 't1', { ...plan, locked, status: 'stopped' }]],
    ['test t1 stoppedWithoutReason'],
  ],
  [
    'a decided test without a decision',
    [...about, ['test', 't1', { ...plan, locked, status: 'decided' }]],
    ['test t1 decidedWithoutDecision'],
  ],
  [
    'the second cycle of a test',
    [...about, ['test', 't1', {}], ['test', 't2', { ...plan, status: 'planned' }], ['t2', 'follows', 't1']],
    [],
  ],
  ['an outcome measure in discover', [deliver, ['measure', 'm', { kind: 'outcome' }]], []],
  [
    'two points of one day',
    [
      ['measure', 'm', {}],
      ['dataPoint', 'm_1', { measure: 'm', date: '2026-01-05', value: 1 }],
      ['dataPoint', 'm_2', { measure: 'm', date: '2026-01-05', value: 2 }],
    ],
    ['measure m twoPointsOneDate'],
  ],
  [
    'a point without a number',
    [
      ['measure', 'm', {}],
      ['dataPoint', 'm_1', { measure: 'm', date: '2026-01-05' }],
    ],
    ['dataPoint m_1 pointWithoutValue'],
  ],
  [
    'a point with a part of a whole',
    [
      ['measure', 'm', {}],
      ['dataPoint', 'm_1', { measure: 'm', date: '2026-01-05', ratio: { numerator: 1, denominator: 4 } }],
    ],
    [],
  ],
  [
    'a point left out without a reason',
    [
      ['measure', 'm', {}],
      ['dataPoint', 'm_1', { measure: 'm', date: '2026-01-05', value: 1, excluded: true }],
    ],
    ['dataPoint m_1 excludedWithoutReason'],
  ],
  [
    'an amendment without a reason',
    [
      ['test', 't1', {}],
      ['amendment', 'a', { test: 't1', change: 'x' }],
    ],
    ['amendment a amendmentWithoutReason'],
  ],
  [
    'a learning at Nesta level 3 without a comparison',
    [['learning', 'l', { nestaLevel: 3 }]],
    ['learning l levelWithoutComparison'],
  ],
  [
    'a learning at Nesta level 3 with one',
    [['learning', 'l', { nestaLevel: 3, comparisonGroup: 'Two streets' }]],
    [],
  ],
  [
    'an adoption without a change of practice',
    [['decision', 'd', { outcome: 'adopt' }]],
    ['decision d adoptWithoutPracticeChange'],
  ],
  [
    'an adoption with one',
    [['decision', 'd', { outcome: 'adopt', practiceChange: { whatWeDoDifferently: 'x' } }]],
    [],
  ],
  [
    'an adaptation without a next test',
    [['decision', 'd', { outcome: 'adapt' }]],
    ['decision d noNextCycle'],
  ],
  [
    'an adaptation that leads to a test',
    [
      ['decision', 'd', { outcome: 'adapt' }],
      ['test', 't1', {}],
      ['d', 'leadsTo', 't1'],
    ],
    [],
  ],
  [
    'an extension of a test that another follows',
    [
      ['decision', 'd', { outcome: 'extend' }],
      ['test', 't1', {}],
      ['test', 't2', {}],
      ['t2', 'follows', 't1'],
      ['t1', 'relatesTo', 'd'],
    ],
    [],
  ],
  ['an action of nobody', [['action', 'a', {}]], ['action a actionWithoutOwner']],
  [
    'a done action without a day',
    [['action', 'a', { owners: ['Lead'], status: 'done' }]],
    ['action a doneWithoutDate'],
  ],
  [
    'a link that this version does not know',
    [
      ['idea', 'i', {}],
      ['idea', 'j', {}],
      ['i', 'growsInto', 'j'],
    ],
    ['link i_growsInto_j unknownRelation'],
  ],
  [
    'a link with an end that is nowhere',
    [
      ['idea', 'i', {}],
      ['i', 'inspires', 'j'],
    ],
    ['link i_inspires_j namesNothing'],
  ],
  [
    'a point of a measure that is nowhere',
    [['dataPoint', 'm_1', { measure: 'm', date: '2026-01-05', value: 1 }]],
    ['dataPoint m_1 namesNothing'],
  ],
  ['a project without an objective that only looks', [['project', 'project1', { stage: 'discover' }]], []],
  [
    'a project without an objective that defines',
    [['project', 'project1', { stage: 'define', ...defined }], ['barrier', 'b', {}], ...partners],
    ['project project1 noObjective'],
  ],
  [
    'one with an objective in words of its own',
    [
      ['project', 'project1', { stage: 'define', ...defined }],
      ['barrier', 'b', {}],
      ...partners,
      ['objective', 'o', { words: 'Fewer evenings alone' }],
    ],
    [],
  ],
  [
    'one with an objective of the old set',
    [
      ['project', 'project1', { stage: 'define', ...defined, objectives: ['findHelp'] }],
      ['barrier', 'b', {}],
      ...partners,
    ],
    [],
  ],
])('%s', (_name, lines, expected) => {
  test(expected.length === 0 ? 'asks for nothing' : `asks to look: ${expected.join(', ')}`, () => {
    const document = documentOf(...lines);
    expect(rulesBroken(document)).toEqual(expected);
    for (const finding of findingsOfDocument(document)) {
      expect(finding.message).toMatch(/^[A-Z“].+\.$|^[A-Z“].+\?$/);
      expect(findingsOfRecord(document, finding)).toContainEqual(finding);
    }
  });
});

test('what lies in the trash is not nowhere', () => {
  const document = documentOf(['idea', 'i', {}], ['idea', 'j', {}], ['i', 'inspires', 'j']);
  expect(rulesBroken(edited(document, { op: 'delete', kind: 'idea', id: 'j' }))).toEqual([]);
});

test('a record of an unknown kind, or none, has no findings', () => {
  const document = documentOf(['wonder', 'w', { a: 1 }]);
  expect(findingsOfRecord(document, { kind: 'wonder', id: 'w' })).toEqual([]);
  expect(findingsOfRecord(document, { kind: 'idea', id: 'nobody' })).toEqual([]);
});
