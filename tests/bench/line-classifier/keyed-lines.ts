import { readdirSync, readFileSync } from 'node:fs';
import type { LineInNotes } from '../../../shared/notes/classify/line-classifier/features.ts';
import { LINE_KINDS, type LineKind } from '../../../shared/notes/classify/line-classifier/model.ts';
import { weighText } from '../../../shared/notes/classify/weigh-text.ts';
import { splitLines } from '../../../shared/notes/lines/split-lines.ts';
import { knowPeople } from '../../../shared/notes/people/know-people.ts';
import type { KnownPeople } from '../../../shared/notes/people/known-people.ts';

/** A line with its place and the kinds that are right for it, the best first. */
export interface KeyedLine {
  readonly notes: string;
  readonly line: LineInNotes;
  readonly kinds: readonly LineKind[];
  /** Made up for learning alone: nothing is known of its place. */
  readonly isSingle: boolean;
  /** How much it counts in learning, against a line of notes. */
  readonly counts?: number;
}

export interface Key {
  readonly notes: string;
  readonly by: 'line' | 'text';
  readonly lines: readonly {
    readonly line?: number;
    readonly text: string;
    readonly kind: string;
    readonly joinedTo?: number | string;
  }[];
}

const isLineKind = (kind: string): kind is LineKind => (LINE_KINDS as readonly string[]).includes(kind);

const bare = (source: string): { text: string; marker: string; indent: number } => {
  const line = splitLines(source)[0];
  return {
    text: line?.text ?? '',
    marker: line?.marker?.sign === '→' ? '→' : (line?.marker?.style ?? ''),
    indent: line?.indent ?? 0,
  };
};

const cuesOf = (text: string, people: KnownPeople) =>
  [...weighText(text, people).values()].map(({ kind, weight }) => ({ kind, weight }));

interface Draft {
  readonly at: number | string;
  readonly kinds: readonly LineKind[];
  readonly line: Omit<LineInNotes, 'cues' | 'introducesList'>;
}

const withCues = (
  notes: string,
  { kinds, line }: Draft,
  people: KnownPeople,
  isSingle: boolean,
): KeyedLine => ({
  notes,
  kinds,
  isSingle,
  line: { ...line, introducesList: line.text.endsWith(':'), cues: cuesOf(line.text, people) },
});

/** The lines of one file of notes under the headings that its key gives them: as if their structure were read without fault. */
export function linesOfNotes(key: Key, source: readonly string[]): readonly KeyedLine[] {
  const drafts: Draft[] = [];
  let theme: string | undefined;
  let heading: string | undefined;
  let placeInSection = 0;
  key.lines.forEach((keyed, index) => {
    const kinds = keyed.kind.split('|');
    const { text, marker, indent } = bare(
      keyed.line === undefined ? keyed.text : (source[keyed.line - 1] ?? ''),
    );
    const [first = ''] = kinds;
    if (first === 'theme' || first === 'heading') {
      const isTitle = first === 'heading' && index < 3;
      if (first === 'theme' || kinds.includes('theme'))
        [theme, heading] = [isTitle ? theme : text, undefined];
      else if (!isTitle) heading = text;
      placeInSection = 0;
    } else if (first === 'joined') {
      const head = drafts.findIndex(({ at }) => at === keyed.joinedTo);
      const joined = drafts[head < 0 ? drafts.length - 1 : head];
      if (joined)
        drafts[drafts.indexOf(joined)] = {
          ...joined,
          line: { ...joined.line, text: `${joined.line.text} ${text}` },
        };
    } else if (first !== 'leftOut') {
      const headings = [heading, theme].filter((one) => one !== undefined);
      const place = { headings, position: index / key.lines.length, placeInSection };
      drafts.push({
        at: keyed.line ?? keyed.text,
        kinds: kinds.filter(isLineKind),
        line: { text, marker, ...place, isNested: indent > 1 },
      });
      placeInSection += 1;
    }
  });
  const people = knowPeople(
    key.by === 'line' ? source.map((line) => bare(line).text) : key.lines.map(({ text }) => text),
  );
  return drafts.map((draft) => withCues(key.notes, draft, people, false));
}

/** The key of notes. */
export function keyOf(folder: string, notes: string): Key {
  return JSON.parse(readFileSync(`${folder}/${notes}.key.json`, 'utf8')) as Key;
}

/** All keyed notes of a folder, in the order of their names. */
export function readKeyedNotes(folder: string): readonly KeyedLine[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.key.json'))
    .sort()
    .flatMap((name) => {
      const key = keyOf(folder, name.slice(0, -'.key.json'.length));
      const text = key.by === 'line' ? readFileSync(`${folder}/${key.notes}`, 'utf8') : '';
      return linesOfNotes(key, text.split(/\r?\n/));
    });
}

/** Kinds by the letters that stand before made-up lines. */
export const LETTERS: { readonly [letter: string]: LineKind } = {
  b: 'barrier',
  q: 'question',
  i: 'idea',
  x: 'example',
  e: 'evidence',
  c: 'contextChange',
  d: 'decision',
  a: 'action',
  o: 'objective',
  n: 'note',
};

/** Lines made up for learning: `= heading`, then the letter of a kind and a line. */
export function readSingleLines(folder: string): readonly KeyedLine[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      let headings: readonly string[] = [];
      let placeInSection = 0;
      return readFileSync(`${folder}/${name}`, 'utf8')
        .split(/\r?\n/)
        .flatMap((row, at): KeyedLine[] => {
          const [letters = '', ...words] = row.split(' ');
          const text = words.join(' ');
          if (letters === '=') [headings, placeInSection] = [text === '-' ? [] : [text], 0];
          if (letters === '=' || letters === '') return [];
          const kinds = [...letters].map((letter) => LETTERS[letter]).filter((kind) => kind !== undefined);
          if (kinds.length !== letters.length) throw new Error(`${name}:${at + 1}: no such kind: ${letters}`);
          const line = { text, marker: '', headings, isNested: false, position: 0.5, placeInSection };
          placeInSection += 1;
          return [withCues(name, { at, kinds, line }, knowPeople([text]), true)];
        });
    });
}
