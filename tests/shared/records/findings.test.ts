import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../shared/document/document.ts';
import { recordOf } from '../../../shared/document/view.ts';
import { findingsFor, findingsOf } from '../../../shared/records/findings.ts';
import { missingFor } from '../../../shared/records/stage-gates.ts';
import { documentOf, edited, type Line, rulesBroken } from './document.ts';

const plan: Fields = { prediction: 'p', successCriterion: { value: 4, unit: 'people' }, ownerRole: 'Lead' };
const locked = { prediction: 'p', criterion: { unit: 'people', value: 4 }, on: '2026-01-30' };
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
    [['evidence', 'e', { ...figure, figure: { numerator: 1, denominator: 10, unit: 'people' } }]],
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
  [
    'a project without an objective',
    [['project', 'project1', { stage: 'discover' }]],
    ['project project1 noObjective'],
  ],
])('%s', (_name, lines, expected) => {
  test(expected.length === 0 ? 'asks for nothing' : `asks to look: ${expected.join(', ')}`, () => {
    const document = documentOf(...lines);
    expect(rulesBroken(document)).toEqual(expected);
    for (const finding of findingsOf(document)) {
      expect(finding.message).toMatch(/^[A-Z“].+\.$|^[A-Z“].+\?$/);
      expect(findingsFor(document, finding)).toContainEqual(finding);
    }
  });
});

test('what lies in the trash is not nowhere', () => {
  const document = documentOf(['idea', 'i', {}], ['idea', 'j', {}], ['i', 'inspires', 'j']);
  expect(rulesBroken(edited(document, { op: 'delete', kind: 'idea', id: 'j' }))).toEqual([]);
});

test('a record of an unknown kind, or none, has no findings', () => {
  const document = documentOf(['wonder', 'w', { a: 1 }]);
  expect(findingsFor(document, { kind: 'wonder', id: 'w' })).toEqual([]);
  expect(findingsFor(document, { kind: 'idea', id: 'nobody' })).toEqual([]);
});

describe('the gates of stages', () => {
  const sheet = (stage: string, more: Fields = {}): Line => [
    'project',
    'project1',
    { stage, objectives: ['findHelp'], ...more },
  ];
  const partners: readonly Line[] = ['voluntary', 'council', 'health'].map(
    (sector): Line => ['organisation', sector, { sector, partnerRoles: ['design'] }],
  );
  const missing = (stage: string, ...lines: Line[]) => {
    const document = documentOf(sheet(stage), ...lines);
    const project = recordOf(document, { kind: 'project', id: 'project1' });
    return project ? missingFor(stage, project, document).map(({ rule }) => rule) : [];
  };

  test('each stage asks for what it needs, and for what came before', () => {
    expect(missing('discover')).toEqual([]);
    expect(missing('define')).toEqual(['populationMissing', 'nothingInTheWay']);
    expect(missing('develop', ['question', 'q', {}])).toEqual(['populationMissing', 'noHypothesis']);
    expect(missing('deliver', ['barrier', 'b', {}], ['hypothesis', 'h', {}])).toEqual([
      'populationMissing',
      'noPredictedTest',
    ]);
    expect(missing('spread')).toEqual([
      'populationMissing',
      'nothingInTheWay',
      'noHypothesis',
      'noPredictedTest',
      'nothingAdopted',
      'noStrongLearning',
    ]);
    expect(missing('paused')).toEqual([]);
    expect(missing('closed')).toEqual([]);
  });

  test('are met by what they ask for', () => {
    const document = documentOf(
      sheet('spread', { population: { description: 'People who live alone' } }),
      ...partners,
      ['barrier', 'b', {}],
      ['hypothesis', 'h', {}],
      ['test', 't1', plan],
      ['decision', 'd', { outcome: 'adopt', practiceChange: { whatWeDoDifferently: 'x' } }],
      ['learning', 'l', { strength: 3 }],
    );
    expect(rulesBroken(document)).toEqual([]);
  });

  test('a reason written with the move is enough', () => {
    const moved = (note: string | null) =>
      rulesBroken(
        documentOf(sheet('define'), ...partners, [
          'stageChange',
          's',
          { project: 'project1', stage: 'define', note },
        ]),
      );
    expect(moved(null)).toEqual(['project project1 populationMissing', 'project project1 nothingInTheWay']);
    expect(moved('The board wants to begin.')).toEqual([]);
  });

  test('name the sectors that are not among the partners', () => {
    const said = (...lines: Line[]) =>
      findingsOf(
        documentOf(sheet('define', { population: { description: 'x' } }), ['barrier', 'b', {}], ...lines),
      ).map(({ message }) => message);
    expect(said()).toEqual(['Not yet among the partners: the voluntary sector, the council and health.']);
    expect(said(...partners.slice(0, 2))).toEqual(['Not yet among the partners: health.']);
    expect(said(...partners)).toEqual([]);
    expect(said(...partners, ['organisation', 'other', { sector: 'health' }])).toEqual([]);
  });

  test('a project that delivers wants a balancing measure beside its outcome', () => {
    const delivering: readonly Line[] = [
      sheet('deliver', { population: { description: 'x' } }),
      ...partners,
      ['barrier', 'b', {}],
      ['hypothesis', 'h', {}],
      ['test', 't1', plan],
      ['measure', 'm', { kind: 'outcome' }],
    ];
    expect(rulesBroken(documentOf(...delivering))).toEqual(['measure m outcomeWithoutBalance']);
    expect(rulesBroken(documentOf(...delivering, ['measure', 'n', { kind: 'balancing' }]))).toEqual([]);
  });
});
