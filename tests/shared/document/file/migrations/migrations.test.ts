import { describe, expect, it } from 'vitest';
import { migrations } from '../../../../../shared/document/file/migrations/all.ts';
import { type Migration, migrate } from '../../../../../shared/document/file/migrations/migrate.ts';
import { createProjectWriter } from '../../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../../shared/document/file/read-project.ts';
import { FORMAT } from '../../../../../shared/document/model/document.ts';
import { add, start } from '../../helpers/copies.ts';
import { platform } from '../../helpers/platform.ts';

/** A made-up step: notes had `words`, later `text`. */
const renameWords: Migration = {
  from: 1,
  what: 'The words of a note are called text.',
  migrate: (raw) => JSON.parse(JSON.stringify(raw).replaceAll('"words":', '"text":')),
};

/** A literal file of format 1, as it was released. Never edited. */
const old = {
  format: 'alongside/1',
  project: 'p1',
  clock: { s: 1 },
  sessions: {},
  records: { note: { n1: { words: 'kept', '~': 's-1' } } },
  trash: {},
  sum: '00000000',
};

describe('migrations', () => {
  it('are numbered without a gap, and the newest is the format we write', () => {
    expect(migrations.map(({ from }) => from)).toEqual(migrations.map((_step, index) => index + 1));
    expect(FORMAT).toBe(`alongside/${migrations.length + 1}`);
    const step = (from: number) => ({ ...renameWords, from });
    expect(() => migrate(old, 1, [step(2)])).toThrow(RangeError);
    expect(() => migrate(old, 1, [step(1), step(3)])).toThrow(RangeError);
    expect(() => migrate(old, 1, [step(1), step(1)])).toThrow(RangeError);
  });

  it('bring an old file up one step at a time, and leave newer and current ones alone', () => {
    const { state, raw } = migrate(old, 1, [renameWords]);
    expect(state).toBe('migrated');
    expect(raw).toMatchObject({ format: 'alongside/2', records: { note: { n1: { text: 'kept' } } } });
    expect(migrate(old, 1, [])).toEqual({ state: 'ok', raw: old });
    expect(migrate({ ...old, format: 'alongside/3' }, 3, [renameWords]).state).toBe('newer');
  });

  it('are said when a file is read', () => {
    const bytes = createProjectWriter(platform)(start(add('n1', { words: 'kept' })));
    const read = readProject(bytes, platform, { migrations: [renameWords] });
    if (read.outcome !== 'migrated') throw new Error(read.outcome);
    expect(read.document.format).toBe('alongside/2');
    expect(read.document.records.note?.n1).toEqual({ text: 'kept', '~': 's-1' });
  });
});
