import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { findingsOfDocument } from '../../../../shared/records/checks/findings.ts';
import { missingForStage } from '../../../../shared/records/lifecycle/stage-gates.ts';
import { documentOf, type Line, rulesBroken } from '../test-document.ts';

const plan: Fields = { prediction: 'p', successCriterion: { value: 40, unit: 'people' }, ownerRole: 'Lead' };

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
    return project ? missingForStage(stage, project, document).map(({ rule }) => rule) : [];
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
      findingsOfDocument(
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
