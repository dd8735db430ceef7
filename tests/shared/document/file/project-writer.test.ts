import { describe, expect, it } from 'vitest';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { act, add, canonical, drop, set, start } from '../helpers/copies.ts';
import { platform } from '../helpers/platform.ts';

const base = start(
  add('n1', { text: 'é “x”', tags: ['a'] }),
  add('n2', { text: 'b' }),
  add('b1', { text: 'c' }, 'barrier'),
);

describe('the file', () => {
  it('comes back as it was, byte for byte', () => {
    const document = act(act(base, 'A', drop('n2')), 'A', set('n1', { text: 'z' }));
    const bytes = createProjectWriter(platform)(document);
    const read = readProject(bytes, platform);
    expect(read.outcome).toBe('ok');
    if (read.outcome !== 'ok') return;
    expect(canonical(read.document)).toBe(canonical(document));
    expect(createProjectWriter(platform)(read.document)).toEqual(bytes);
  });

  it('has one record per line and closes with the sum', () => {
    const text = platform.decode(createProjectWriter(platform)(base));
    expect(text.split('\n')).toHaveLength(14);
    expect(text).toMatch(
      /^\{"format":"alongside\/1",\n"project":"p1",\n"clock":\{"s":1\},\n"sessions":\{\},\n"records":\{\n"barrier":\{\n"b1":/,
    );
    expect(text).toMatch(/,\n"trash":\{\},\n"sum":"[0-9a-f]{8}"\}$/);
  });

  it('saves an edit as a fresh writer would', () => {
    const writer = createProjectWriter(platform);
    writer(base);
    const next = act(base, 'A', set('n1', { text: 'new' }), add('n0', { text: 'first' }), drop('n2'));
    expect(writer(next)).toEqual(createProjectWriter(platform)(next));
  });
});
