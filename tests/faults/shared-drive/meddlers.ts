import { copyFile, open, readFile, rename, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What other programs and people do to files on the drive, who know nothing of Alongside. */
export interface Drive {
  /** The project's file. */
  readonly file: string;
  /** Another file in its folder. */
  beside(name: string): string;
  /** A whole earlier version of it. */
  anEarlier(): Promise<string>;
  /** The file of a partner who works elsewhere, as it is now: the copy that is handed over. */
  thePartners(): Promise<string>;
  /** A number for words and names. */
  next(): number;
}

export type Meddler = (drive: Drive) => Promise<void>;

/** As careful programs save: beside, then in one step. */
export async function put(path: string, text: string): Promise<void> {
  await writeFile(`${path}.saving`, text);
  await rename(`${path}.saving`, path);
}

/** As a slow drive copies: emptied first, then piece by piece, into whatever file it opened. */
const pour = async (path: string, text: string, pause: number): Promise<void> => {
  const bytes = Buffer.from(text);
  const file = await open(path, 'w');
  try {
    const size = Math.ceil(bytes.length / 4);
    for (let at = 0; at < bytes.length; at += size) {
      await file.write(bytes.subarray(at, at + size));
      await wait(pause);
    }
  } finally {
    await file.close();
  }
};

/** What is done to the file, by name. Those that hand a partner's copy over are told from the others by theirs. */
export const meddlers: Readonly<Record<string, Meddler>> = {
  'an older version renamed over it': async (drive) => put(drive.file, await drive.anEarlier()),
  'an older version written in place': async (drive) => writeFile(drive.file, await drive.anEarlier()),
  'an older version poured in slowly': async (drive) => pour(drive.file, await drive.anEarlier(), 150),
  'cut short': async ({ file }) => truncate(file, Math.floor(Math.random() * 400)).catch(() => undefined),
  emptied: async ({ file }) => writeFile(file, ''),
  'changed by hand': async (drive) => {
    const text = await readFile(drive.file, 'utf8').catch(() => '');
    await put(drive.file, text.replace(/ wrote \d+\./, ` changed by hand ${drive.next()}.`));
  },
  'changed by hand in place': async (drive) => {
    const text = await readFile(drive.file, 'utf8').catch(() => '');
    await writeFile(drive.file, text.replace(/ wrote \d+\./, ` changed by hand ${drive.next()}.`));
  },
  'an older version changed by hand': async (drive) =>
    put(drive.file, (await drive.anEarlier()).replace(/ wrote \d+\./, ` changed by hand ${drive.next()}.`)),
  'a shopping list for a while': async (drive) => {
    const earlier = await drive.anEarlier();
    await put(drive.file, 'milk, bread, tea');
    await wait(2500);
    await put(drive.file, earlier);
  },
  'gone for a while': async (drive) => {
    const earlier = await drive.anEarlier();
    await unlink(drive.file).catch(() => undefined);
    await wait(Math.random() * 1500);
    await put(drive.file, earlier);
  },
  'gone, with a copy of the same beside it': async (drive) => {
    const earlier = await drive.anEarlier();
    await copyFile(drive.file, drive.beside('Street backup.alongside.json')).catch(() => undefined);
    await unlink(drive.file).catch(() => undefined);
    await wait(3000);
    await put(drive.file, earlier);
  },
};

/** What hands the partner's copy over: afterwards their words have to be in the project, whatever else happens. */
export const handovers: Readonly<Record<string, Meddler>> = {
  'a partner’s copy renamed over it': async (drive) => put(drive.file, await drive.thePartners()),
  'a partner’s copy poured in': async (drive) => pour(drive.file, await drive.thePartners(), 60),
  'a partner’s copy poured in slowly': async (drive) => pour(drive.file, await drive.thePartners(), 400),
  'a partner’s copy where ours was made a conflicted copy': async (drive) => {
    const copy = drive.beside(`Street (Ann's conflicted copy ${drive.next()}).alongside.json`);
    await rename(drive.file, copy).catch(() => undefined);
    await wait(Math.random() * 4000);
    await put(drive.file, await drive.thePartners());
  },
  'a partner’s copy beside it as (1)': async (drive) =>
    put(drive.beside('Street (1).alongside.json'), await drive.thePartners()),
  'a partner’s copy beside it as a conflicted copy': async (drive) =>
    put(drive.beside("Street (Ann's conflicted copy).alongside.json"), await drive.thePartners()),
};

/** A drive with one project in a folder; `partner` is where the partner's file lies. */
export function createDrive(folder: string, partner: string) {
  const file = join(folder, 'Street.alongside.json');
  const earlier: string[] = [];
  let count = 0;
  const isWhole = (text: string): boolean => /"sum":"[0-9a-f]{8}"\}\s*$/.test(text);
  /** Read until it is whole: nobody hands over half a copy. */
  const whole = async (path: string): Promise<string> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const text = await readFile(path, 'utf8').catch(() => '');
      if (isWhole(text)) return text;
      await wait(50);
    }
    throw new Error(`${path} never became whole.`);
  };
  return {
    file,
    beside: (name: string) => join(folder, name),
    anEarlier: async () => earlier[Math.floor(Math.random() * earlier.length)] ?? whole(file),
    thePartners: () => whole(partner),
    next: () => {
      count += 1;
      return count;
    },
    /** Somebody makes a backup. */
    backUp: async (): Promise<void> => {
      const text = await readFile(file, 'utf8').catch(() => '');
      if (isWhole(text) && !text.includes('by hand')) earlier.push(text);
      if (earlier.length > 12) earlier.shift();
    },
  };
}
