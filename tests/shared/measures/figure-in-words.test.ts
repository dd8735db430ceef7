import { expect, test } from 'vitest';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import {
  figureOfPoint,
  numberInWords,
  shortNumberInWords,
  unitInWords,
  valueInWords,
} from '../../../shared/measures/figure-in-words.ts';
import { measure } from '../../../shared/records/kinds/measure.ts';
import { documentOf } from '../records/test-document.ts';
import { seriesOf } from './series-of.ts';

const [point] = seriesOf({ values: [5] }).points;
if (!point) throw new Error('A series of one value has one point.');
const ofSix = { ...point, value: 500 / 6, numerator: 5, denominator: 6, n: 6 };

test('a part of a whole is said with both, whatever the unit counts', () => {
  expect(figureOfPoint(ofSix, { unit: 'residents', isPercent: true })).toBe('5 of 6 (83%)');
  expect(figureOfPoint(ofSix, { unit: 'residents', isPercent: false })).toBe('5 of 6 (83%)');
});

test('a value has its unit, or the sign of per cent in place of it', () => {
  expect(figureOfPoint(point, { unit: 'contacts', isPercent: false })).toBe('5 contacts');
  expect(figureOfPoint(point, { unit: '', isPercent: false })).toBe('5');
  expect(figureOfPoint({ ...point, value: 62.5 }, { unit: 'per cent', isPercent: true })).toBe('62.5%');
  expect(figureOfPoint({ ...point, value: null }, { unit: 'contacts', isPercent: false })).toBe('');
  expect(valueInWords(1234.567, { isPercent: true }, 1)).toBe('1,234.6%');
});

test('a number that is small or large keeps the digits that say something', () => {
  const said = (value: number, decimals?: number) => numberInWords(value, decimals);
  expect([said(0.03, 1), said(0.0345, 1), said(-0.02, 1), said(0.25, 1), said(0.00001261)]).toEqual([
    '0.03',
    '0.035',
    '−0.02',
    '0.25',
    '0.000013',
  ]);
  // Asked for whole, it is; what a calculation leaves of 0 is 0.
  expect([said(0.4, 0), said(5.5e-17, 1), said(0, 1), said(3.456, 1)]).toEqual(['0', '0', '0', '3.5']);
  expect([said(12_000_000), said(1_234_567_890_123), said(9_999_999)]).toEqual([
    '12m',
    '1.235tn',
    '9,999,999',
  ]);
  expect(shortNumberInWords(1_234_567_890_123, 2)).toBe('1.23tn');
});

test('per cents are headed so, also where the unit says of whom', () => {
  expect(unitInWords({ unit: 'residents', isPercent: true })).toBe('per cent');
  expect(unitInWords({ unit: 'residents', isPercent: false })).toBe('residents');
});

test('a card says its last share as a part of the whole', () => {
  const project = documentOf(
    ['measure', 'm1', { name: 'Asked how they like it', unit: 'residents' }],
    ['dataPoint', 'p1', { measure: 'm1', date: '2026-03-02', ratio: { numerator: 5, denominator: 6 } }],
  );
  const record = recordOf(project, { kind: 'measure', id: 'm1' });
  expect(record && measure.meta?.(record, project)).toBe('1 point, too few to say, last 5 of 6 (83%)');
});
