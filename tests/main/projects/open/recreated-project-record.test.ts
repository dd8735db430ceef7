import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  pairForEach,
  readText,
  sheet,
  startTestApp,
  type TestApp,
} from '../../../helpers/services/test-app.ts';

let root: string;
let council: TestApp;
let carers: TestApp;
let key: string;
const TITLE = 'Words that have to go';

pairForEach((pair) => {
  ({ root, council, carers } = pair);
});
beforeEach(async () => {
  ({ key } = await council.api.library.create({ ...sheet, title: TITLE }));
  await commitChanges(council, key, [addNote('note1', 'stays')]);
});

const titleIn = async (app: TestApp): Promise<string | undefined> => (await app.api.library.list())[0]?.title;
const sheetsIn = ({ records }: ProjectDocument): readonly string[] => Object.keys(records.project ?? {});
const erase = async (app: TestApp, of: string, id?: string): Promise<void> => {
  const { project } = await documentOf(app, of);
  await commitChanges(app, of, [{ op: 'erase', kind: 'project', id: id ?? project }]);
  await app.api.project.purgeErased({ key: of });
};
const copyOf = async (app: TestApp, of: string): Promise<string> =>
  (await app.api.project.saveCopy({ key: of })).bytes ?? '';
const receive = async (app: TestApp, bytes: string) => receiveCopy(app.api, { name: 'Street.json', bytes });
const takeIn = async (app: TestApp, into: string, bytes: string): Promise<ProjectDocument> => {
  const { incomingId = '' } = await receive(app, bytes);
  await app.api.project.mergeIncoming({ key: into, incomingId });
  return documentOf(app, into);
};

describe('a project whose sheet was erased for good', () => {
  it('is named again from Home, in the file and after the next start; what was erased stays so', async () => {
    await erase(council, key);
    expect(await titleIn(council)).toBe('Untitled project');
    await council.api.library.rename({ key, title: 'A new name' });
    expect(await titleIn(council)).toBe('A new name');
    await council.services.close();
    const path = await onlyProjectFile(council.home);
    expect(await readText(path)).toContain('"title":"A new name"');
    expect(await readText(path)).not.toContain(TITLE);
    council = await startTestApp(council.home);
    expect(await titleIn(council)).toBe('A new name');
    const document = await documentOf(council, key);
    const { project } = document;
    expect(Object.keys(document.trash.project?.[project] ?? {})).toEqual(['~']);
    expect(sheetsIn(document)).toEqual([`${project}_2`]);
    await council.api.library.rename({ key, title: 'Another name' });
    expect(await titleIn(council)).toBe('Another name');
    expect(sheetsIn(await documentOf(council, key))).toEqual([`${project}_2`]);
  });

  it('is named again after each erasure', async () => {
    await erase(council, key);
    await council.api.library.rename({ key, title: 'The second' });
    const { project } = await documentOf(council, key);
    await erase(council, key, `${project}_2`);
    expect(await titleIn(council)).toBe('Untitled project');
    await council.api.library.rename({ key, title: 'The third' });
    expect(await titleIn(council)).toBe('The third');
    expect(sheetsIn(await documentOf(council, key))).toEqual([`${project}_3`]);
  });

  it.each([
    ['the same', 'One name', 'One name', 0],
    ['two', 'Our name', 'Their name', 1],
  ])(
    'is named again by two copies at once: %s name becomes one sheet, whoever takes in whom',
    async (_what, ours, theirs, clashing) => {
      await erase(council, key);
      const { key: there = '' } = await receive(carers, await copyOf(council, key));
      await council.api.library.rename({ key, title: ours });
      await carers.api.library.rename({ key: there, title: theirs });
      const [one, other] = [await copyOf(council, key), await copyOf(carers, there)];
      const here = await takeIn(council, key, other);
      const over = await takeIn(carers, there, one);
      expect(here.records).toEqual(over.records);
      expect(sheetsIn(here)).toEqual([`${here.project}_2`]);
      const found = findClashes(here, documentRules).map((clash) => ('shown' in clash ? clash : undefined));
      expect(found).toHaveLength(clashing);
      for (const clash of found)
        expect([clash?.shown, ...(clash?.others ?? []).map(({ value }) => value)].sort()).toEqual([
          ours,
          theirs,
        ]);
    },
  );

  it('keeps its new name, and nothing of the old one, when an older copy comes in', async () => {
    const older = await copyOf(council, key);
    await erase(council, key);
    await council.api.library.rename({ key, title: 'A new name' });
    const document = await takeIn(council, key, older);
    expect(await titleIn(council)).toBe('A new name');
    expect(JSON.stringify(document)).not.toContain(TITLE);
    expect(sheetsIn(document)).toEqual([`${document.project}_2`]);
    // And the other way round.
    const { key: there = '' } = await receive(carers, older);
    expect(await titleIn(carers)).toBe(TITLE);
    const taken = await takeIn(carers, there, await copyOf(council, key));
    expect(await titleIn(carers)).toBe('A new name');
    expect(JSON.stringify(taken)).not.toContain(TITLE);
  });

  it('is duplicated under a name of its own', async () => {
    await erase(council, key);
    await council.api.library.rename({ key, title: 'A new name' });
    const { key: copy } = await council.api.library.duplicate({ key });
    const titles = (await council.api.library.list()).map(({ title }) => title).sort();
    expect(titles).toEqual(['A new name', 'A new name (copy)']);
    const document = await documentOf(council, copy);
    expect(sheetsIn(document)).toEqual([`${document.project}_2`]);
  });

  it('and is duplicated before it has a new one', async () => {
    await erase(council, key);
    await council.api.library.duplicate({ key });
    const titles = (await council.api.library.list()).map(({ title }) => title).sort();
    expect(titles).toEqual(['Untitled project', 'Untitled project (copy)']);
  });
});

describe('a project whose sheet is not among the living', () => {
  it('gets it back from the trash with a new title, the rest as it was', async () => {
    const { project } = await documentOf(council, key);
    await commitChanges(council, key, [{ op: 'delete', kind: 'project', id: project }]);
    expect(await titleIn(council)).toBe('Untitled project');
    await council.api.library.rename({ key, title: 'Back again' });
    expect(await titleIn(council)).toBe('Back again');
    const document = await documentOf(council, key);
    expect(document.records.project?.[project]).toMatchObject({ title: 'Back again', aim: sheet.aim });
    expect(document.trash.project).toBeUndefined();
  });

  it('begins one where its file has none, as other programs may write it', async () => {
    await council.services.close();
    const path = await onlyProjectFile(council.home);
    const bare = (await readFile(path, 'utf8')).replace(/"project":\{\n.*\n\}/, '"project":{}');
    await writeFile(join(root, 'bare.alongside.json'), bare);
    const { key: there = '' } = await receive(carers, Buffer.from(bare).toString('base64'));
    expect(await titleIn(carers)).toBe('Untitled project');
    await carers.api.library.rename({ key: there, title: 'Named' });
    expect(await titleIn(carers)).toBe('Named');
    expect((await readdir(join(carers.home, 'projects'))).length).toBe(1);
  });
});
