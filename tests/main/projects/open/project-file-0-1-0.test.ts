import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platform } from '../../../../main/projects/platform.ts';
import { readProjectBytes } from '../../../../main/projects/read-project-file.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { oldProjectFile } from '../../../helpers/disk/old-data-folder.ts';
import { homeForEach, startTestApp } from '../../../helpers/services/test-app.ts';

const bytes = await readFile(oldProjectFile);
const home = homeForEach();

const documentIn = (found: ReturnType<typeof readProjectBytes>): ProjectDocument => {
  if (!found.document) throw new Error(found.outcome.sentence);
  return found.document;
};

describe('a project file of version 0.1.0 with everything in it', () => {
  it('is read, and written to the same bytes', () => {
    const document = documentIn(readProjectBytes(bytes));
    expect(Buffer.from(createProjectWriter(platform)(document)).equals(bytes)).toBe(true);
  });

  it('is opened where it lies, closed, and opened again, without a byte of it changing', async () => {
    const folder = join(home(), '..', 'shared');
    await mkdir(folder, { recursive: true });
    const path = join(folder, 'Everything.alongside.json');
    await copyFile(oldProjectFile, path);
    const app = await startTestApp(home());
    for (let times = 0; times < 2; times += 1) {
      const { key = '', outcome } = await app.api.library.openPath({ path });
      expect(outcome).toBe('ok');
      const opened = await app.api.project.open({ key });
      expect(opened.readOnly).toBe(false);
      expect(JSON.parse(opened.document).records.weather.weather1).toMatchObject({ sky: 'an unknown kind' });
      await app.api.project.close({ key });
      expect((await readFile(path)).equals(bytes)).toBe(true);
    }
    await app.services.close();
    expect((await readFile(path)).equals(bytes)).toBe(true);
  });

  it('holds every name that such files have', () => {
    const text = bytes.toString('utf8');
    const names = ['project', 'clock', 'gap', 'sessions', 'records', 'trash', 'palette', 'unreadable', 'sum'];
    for (const name of names) expect(text, name).toContain(`\n"${name}":`);
    const stamps = {
      'one dot for all': /"~":"[\w]{8}-\d+"/,
      'a dot for the rest': /"~":\{"\*":"/,
      'a record’s life and its end': /"\+":"[^"]+","-":"/,
      'erased for good': /"note3":\{"~":\{"x":"[^"]+"\}\}/,
      'two values of one field':
        /"!":\{(?:"tags":\{.*\},)?"text":\{"\w{8}-\d+":"as the (?:carers|council) says?"/,
      'fields withheld': /"\?":\["statement"\]/,
      'a whole record withheld': /"\?":"\*"/,
      'what a field has not seen': /"\^":\{"\w+":"\*"/,
      'what a record has not seen': /"\^":"\*"/,
      'who wrote':
        /"sessions":\{"\w{8}":\{"org":"Invented Council","role":"Invented lead","on":"2026-11-20"\}/,
    };
    for (const [what, pattern] of Object.entries(stamps)) expect(text, what).toMatch(pattern);
  });

  it('has kinds and fields that this version still knows by those names, and values that still fit', () => {
    const { records } = documentIn(readProjectBytes(bytes));
    const unknown = Object.entries(records).flatMap(([kind, table]) =>
      Object.values(table).flatMap((record) =>
        Object.entries(record)
          .filter(([name]) => !/^\W$/.test(name))
          .filter(([name, value]) => !kindOf(kind)?.fields[name]?.schema.safeParse(value).success)
          .map(([name]) => `${kind} ${name}`),
      ),
    );
    expect(Object.keys(records)).toHaveLength(27);
    expect(unknown).toEqual(['note mood', 'weather sky', 'weather wind']);
  });
});
