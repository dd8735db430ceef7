import type { CardDifference, FieldDifference } from '../../../../shared/document/compare/comparison.ts';

export function changedCard(change: Partial<CardDifference>): CardDifference {
  return {
    kind: 'barrier',
    kindLabel: 'Barrier',
    id: 'b1',
    title: 'Nobody rings',
    what: 'changed',
    fields: [],
    links: [],
    parts: [],
    ...change,
  };
}

export function changedField(change: Partial<FieldDifference>): FieldDifference {
  return {
    name: 'statement',
    label: 'What gets in the way',
    from: 'Nobody',
    to: 'Nobody rings',
    ...change,
  };
}
