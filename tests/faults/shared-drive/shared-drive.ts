import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { createDrive, handovers, type Meddler, meddlers, put } from './meddlers.ts';
import { createPerson, type Person, standing, wordsIn } from './person.ts';
import { newProjectFile } from './project-file.ts';
import { OLDER, strange, together, unsaid } from './sentences.ts';

/** What came of it. Empty lists and true are what is promised. */
export interface Report {
  readonly acknowledged: number;
  readonly meddled: number;
  readonly handedOver: number;
  /** Acknowledged words that are not in the file. */
  readonly lost: readonly string[];
  /** Words in the project that nobody wrote: a torn file that was believed. */
  readonly torn: readonly string[];
  /** Handovers of which the words never came in. */
  readonly notTaken: readonly string[];
  /** Both apps and the file say the same in the end. */
  readonly isConverged: boolean;
  readonly exitCodes: readonly number[];
  /** Files that nobody put there. */
  readonly strays: readonly string[];
  /** What the apps said by themselves, with how often. */
  readonly heard: ReadonlyMap<string, number>;
  /** What they had to say and did not. */
  readonly unsaid: readonly string[];
  /** What they said without a reason. */
  readonly strange: readonly string[];
}

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

/** Until `holds` is true, looking four times a second; false where it never was. */
const until = async (seconds: number, holds: () => Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < seconds * 4; tries += 1) {
    if (await holds()) return true;
    await wait(250);
  }
  return false;
};

const hasAll = (document: ProjectDocument, words: readonly string[]): boolean => {
  const text = JSON.stringify(document.records);
  return words.every((one) => text.includes(one));
};

/** The same text for the same project, whatever order its parts come in. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, canonical(part)]);
};
const inside = ({ clock, records, trash }: ProjectDocument): string =>
  JSON.stringify(canonical({ clock, records, trash }));

const untilQuiet = (people: readonly Person[], file: string): Promise<boolean> =>
  until(60, async () => {
    for (const person of people) if (await person.answer(true)) return false;
    const [one, other] = await Promise.all(people.map((person) => person.document()));
    if (!one || !other || inside(one) !== inside(other)) return false;
    const text = await readFile(file, 'utf8').catch(() => '');
    try {
      return inside(JSON.parse(text) as ProjectDocument) === inside(one);
    } catch {
      return false;
    }
  });

/** While all is still nobody's edit hides that an older version was put there: false where nobody is told. */
const tellsOfOlder = async (people: readonly Person[], file: string, older: string): Promise<boolean> => {
  const times = (): number => together(people.map(({ heard }) => heard)).get(OLDER) ?? 0;
  const before = times();
  await put(file, older);
  return until(30, async () => times() > before);
};

/**
 * Two apps work on one file of a shared drive, a third on a copy of its own, while other programs put older, damaged,
 * changed and handed-over versions in its place. `seconds`: how long; everything is quiet afterwards.
 */
export async function shareDrive(
  seconds: number,
  say: (line: string) => void = () => undefined,
): Promise<Report> {
  const root = await mkdtemp(join(tmpdir(), 'alongside-drive-'));
  const drive = createDrive(join(root, 'drive'), join(root, 'train', 'Street.alongside.json'));
  await Promise.all([mkdir(join(root, 'drive')), mkdir(join(root, 'train'))]);
  await newProjectFile(drive.file);
  const begun = await readFile(drive.file, 'utf8');
  await copyFile(drive.file, join(root, 'train', 'Street.alongside.json'));
  const home = (name: string): string => join(root, `home of ${name}`);
  const council = await createPerson('council', home('council'), drive.file);
  const carers = await createPerson('carers', home('carers'), drive.file);
  const partner = await createPerson(
    'partner',
    home('partner'),
    join(root, 'train', 'Street.alongside.json'),
  );
  const sharing = [council, carers];
  const people = [...sharing, partner];
  const end = Date.now() + seconds * 1000;
  const isOn = (): boolean => Date.now() < end;
  const notTaken: string[] = [];
  const handed = new Set<string>();
  let meddled = 0;
  let handedOver = 0;

  const working = async (person: Person): Promise<void> => {
    for (let count = 1; isOn(); count += 1) {
      await person.work();
      if (count % 25 === 0) await person.answer(count % 50 === 0);
      await wait(Math.random() * 400);
    }
  };
  const handOver = async (name: string, meddler: Meddler): Promise<void> => {
    const before = standing(partner.acknowledged);
    const copied = JSON.parse(await drive.thePartners()) as ProjectDocument;
    const words = before.filter((one) => hasAll(copied, [one]));
    await meddler(drive);
    handedOver += 1;
    const isIn = async (person: Person): Promise<boolean> => {
      await person.answer(true);
      const document = await person.document();
      // What somebody has read and replaced since did come in.
      const still = new Set(standing(people.flatMap(({ acknowledged }) => acknowledged)));
      return hasAll(
        document,
        words.filter((one) => still.has(one)),
      );
    };
    const isTaken = await until(30, async () => (await isIn(council)) || isIn(carers));
    if (!isTaken) notTaken.push(`${name}: ${words.length}`);
    for (const one of words) handed.add(one);
  };
  const meddling = async (): Promise<void> => {
    for (let count = 1; isOn(); count += 1) {
      await drive.backUp();
      const [name, meddler] = pick(Object.entries(count % 3 === 0 ? handovers : meddlers));
      say(name);
      if (count % 3 === 0) await handOver(name, meddler);
      else await meddler(drive);
      meddled += 1;
      await wait(Math.random() * 2500);
      if (count % 10 === 0) await pick(sharing).answer(false);
    }
  };
  try {
    await Promise.all([...people.map(working), meddling()]);
    say('quiet');
    const isQuiet = await untilQuiet(sharing, drive.file);
    const isTold = await tellsOfOlder(sharing, drive.file, begun);
    const isConverged = (await untilQuiet(sharing, drive.file)) && isQuiet;
    const shown = wordsIn(await council.document());
    const exitCodes = await Promise.all(people.map((person) => person.leave()));
    const text = await readFile(drive.file, 'utf8');
    const all = sharing.flatMap(({ acknowledged }) => acknowledged);
    const heard = together(sharing.map((person) => person.heard));
    const names = await readdir(join(root, 'drive'));
    return {
      acknowledged: people.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
      meddled,
      handedOver,
      lost: [...standing([...all, ...partner.acknowledged])].filter(
        (words) => !text.includes(words) && (handed.has(words) || !words.startsWith('partner')),
      ),
      torn: shown.filter((words) => !/^(council|carers|partner) (wrote|changed by hand) \d+\.$/.test(words)),
      notTaken,
      isConverged,
      exitCodes,
      strays: names.filter((name) => name.endsWith('.tmp')),
      heard,
      unsaid: isTold ? unsaid(heard) : [...new Set([OLDER, ...unsaid(heard)])],
      strange: strange(heard),
    };
  } finally {
    await Promise.all(people.map((person) => person.leave()));
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
}
