import { describe, expect, it } from 'vitest';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { platform } from '../helpers/platform.ts';
import { whole } from './hostile/make-file.ts';
import { hostileFiles } from './hostile/whole-files.ts';

const encoded = (text: string): Uint8Array => platform.encode(text);

describe('every outcome of reading has a sentence', () => {
  for (const [name, bytes, outcome] of hostileFiles) {
    it(`${name}: ${outcome}`, () => {
      const read = readProject(bytes(), platform);
      expect(read.outcome).toBe(outcome);
      expect(read.details.length).toBeLessThan(420);
      for (const detail of read.details) expect(detail.length).toBeLessThan(500);
      expect(read.sentence).toMatch(/^[A-Z0-9].*\.$/);
    });
  }

  it('doubled keys are looked for where the sum does not hold', () => {
    const twice = whole.replace('"text":"one"', '"text":"one","text":"two"');
    const read = readProject(encoded(twice), platform);
    expect(read.outcome).toBe('changedOutside');
    expect(read.details).toEqual(['Line 7: "text" is written twice; the last one is shown.']);
  });
});
