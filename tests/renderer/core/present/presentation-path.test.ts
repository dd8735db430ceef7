import { expect, test } from 'vitest';
import {
  type PathPosition,
  positionInFoot,
  positionInWords,
} from '../../../../renderer/core/present/presentation-path.ts';

const position: PathPosition = { noun: 'Measure', stop: 2, stops: 3, name: 'Visits', part: 1, parts: 1 };

test('the foot leaves out a name that stands large on the slide; what is announced has it', () => {
  expect(positionInFoot(position)).toBe('Measure 2 of 3: Visits');
  const named = { ...position, isNameOnSlide: true };
  expect(positionInFoot(named)).toBe('Measure 2 of 3');
  expect(positionInWords(named)).toBe('Measure 2 of 3: Visits');
  expect(positionInFoot({ ...named, stop: 1, stops: 1 })).toBe('');
});
