import { describe, expect, test } from 'vitest';
import { extractEvidence } from '../../../../shared/notes/classify/extract-evidence.ts';
import { findFigure } from '../../../../shared/notes/classify/find-figure.ts';

describe('figures about people', () => {
  test.each([
    ['There are 271 people on the list', { value: 271, unit: 'people', approx: false }],
    [
      'only around 10 per cent come back',
      { value: 10, unit: 'per cent', numerator: 10, denominator: 100, approx: true },
    ],
    ['12.5% of carers', { value: 12.5, unit: 'per cent' }],
    ['1 in 5 residents', { value: 1, unit: 'residents', numerator: 1, denominator: 5 }],
    ['one in four of our older neighbours', { numerator: 1, denominator: 4 }],
    ['3 out of 4 people said so', { numerator: 3, denominator: 4, unit: 'people' }],
    ['8 of the 80 carers', { numerator: 8, denominator: 80, unit: 'carers' }],
    ['between 10 and 15 families', { value: 10, valueTo: 15, unit: 'families', approx: true }],
    ['10–15 older residents', { value: 10, valueTo: 15, unit: 'older residents' }],
    ['1,240 households', { value: 1240, unit: 'households' }],
    ['about a dozen volunteers', { value: 12, approx: true }],
    ['twenty students came', { value: 20, unit: 'students' }],
  ])('%s', (text, figure) => {
    expect(findFigure(text)).toMatchObject(figure);
  });

  test.each([
    'How people lived 20 years ago',
    'since Covid-19 people stay at home',
    'in 2019 people came',
    'on 9 November people met',
    'at 10.30 residents arrive',
    '£200 people could use',
    'two types of feedback',
    'one participant described',
    'room 12 residents only'.slice(0, 7),
    'a budget cut of 10 per cent',
    '24/7 support',
    'phone 020 7946 0000',
    'aged 65 and people over',
    '3 visits in 5 days',
    'theme (2) people',
  ])('no figure about people: %s', (text) => {
    expect(findFigure(text)).toBeUndefined();
  });

  test('caveat, direction and source are read out; a person is no source', () => {
    expect(extractEvidence('Age UK report that 40 people wait (more are not known)')).toMatchObject({
      source: 'Age UK',
      caveat: 'more are not known',
      bias: 'undercount',
    });
    expect(extractEvidence('Leila said that 40 people wait').source).toBeUndefined();
  });
});
