import { expect, test } from 'vitest';
import { compareWithSeal } from '../../../../shared/records/lifecycle/compare-with-seal.ts';

const seal = ['horse', 'shift', 'pet', 'north', 'petal', 'float'];

test.each([
  ['', 'empty'],
  [' , ', 'empty'],
  ['ho', 'unfinished'],
  ['horse shi', 'unfinished'],
  ['horse shift pet north petal', 'unfinished'],
  ['horse shift pet north petal flo', 'unfinished'],
  ['horse shift pet north petal float', 'same'],
  ['  1. Horse, 2. SHIFT; pet\nnorth petal float. ', 'same'],
  ['horse shift pet north petal flour', 'different'],
  ['horse shift north', 'different'],
  ['ho shift', 'different'],
  ['hors ', 'different'],
  ['horse shift pet north petal float moss', 'different'],
])('“%s” from paper is %s', (typed, result) => {
  expect(compareWithSeal(typed, seal)).toBe(result);
});
