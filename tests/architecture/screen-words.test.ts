import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { projectRoot } from '../helpers/app/project-root.ts';

/* What a machine can check of the words on the screen; the rest is read. */

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Words of the source: those of a sentence, of a label of a command, and of the empty state of a choice. */
interface FoundWords {
  readonly sentences: readonly string[];
  readonly labels: readonly string[];
  readonly emptyChoices: readonly string[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Longer ones are lists of words, which nobody reads as a sentence: the words of seals. */
const MAX_SENTENCE = 2_000;

/** What finds elements on a page. */
const isSelector = (words: string): boolean => /^(?:[.[#:]|[a-z]+[.[#:]\w)/.test(words);

/** The words of a string or a template; what is put into it is "…". */
function wordsOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'JSXText') return String(node.value).replace(/\s+/g, ' ').trim();
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis
    .map((quasi: { readonly value: { readonly cooked: string } }) => quasi.value.cooked)
    .join('…');
}

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value ?? '') : '');

/** The static value of an attribute of an element. */
function attributeOf(element: Node, name: string): string | undefined {
  const attributes = Array.isArray(element.attributes) ? element.attributes.filter(isNode) : [];
  return wordsOf(attributes.find((one) => nameOf(one.name) === name)?.value);
}

function findWords(source: string, file: string): FoundWords {
  const found = { sentences: [] as string[], labels: [] as string[], emptyChoices: [] as string[] };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value) || value.type === 'ImportDeclaration') return;
    const words = wordsOf(value);
    if (words !== undefined && /\s/.test(words) && words.length <= MAX_SENTENCE && !isSelector(words))
      found.sentences.push(words);
    if (value.type === 'Property' && ['label', 'plural'].includes(nameOf(value.key)))
      found.labels.push(wordsOf(value.value) ?? '');
    if (value.type === 'JSXOpeningElement' && nameOf(value.name) === 'Select') {
      const empty = attributeOf(value, 'placeholder');
      if (empty !== undefined && empty !== attributeOf(value, 'clearLabel')) found.emptyChoices.push(empty);
    }
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file).body);
  return found;
}

const SCREEN_FOLDERS = ['renderer', 'shared/records', 'main/projects', 'main/electron'];
const root = projectRoot();
const files = SCREEN_FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !file.startsWith('shared/records/privacy/')),
);
const found = files.map((file) => ({
  file,
  ...findWords(readFileSync(`${root}/${file}`, 'utf8'), file),
}));

/** Words that look.md's voice does not have, and those of programs. */
const NOT_OUR_VOICE =
  /\b(?:please|oops|sorry|successfully|invalid|users?|somebody else changed)\b|[a-z]!(?:\s|$)/i;

/** Names of formats and methods: beside plain words, in brackets. */
const NAMES_OF_FORMATS = /\b(?:XmR|Nesta|JSON|Canvas|CSV|Markdown|HTML|UTF-8|CRDT)\b/;

const withoutBrackets = (words: string): string => words.replace(/\([^()]*\)/g, '');

test('sentences are in the voice of the look', () => {
  const wrong = found.flatMap(({ file, sentences }) =>
    sentences.filter((words) => NOT_OUR_VOICE.test(words)).map((words) => `${file}: ${words}`),
  );
  expect(wrong).toEqual([]);
  expect(found.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(2_000);
});

test('commands, kinds and fields are called in plain words; a format or a method stands in brackets', () => {
  const named = found.filter(({ file }) => /commands\.ts$|\/kinds\//.test(file));
  const wrong = named.flatMap(({ file, labels }) =>
    labels
      .filter((words) => NAMES_OF_FORMATS.test(withoutBrackets(words)))
      .map((words) => `${file}: ${words}`),
  );
  expect(wrong).toEqual([]);
  expect(named.flatMap(({ labels }) => labels).length).toBeGreaterThan(300);
});

test('an empty choice says Choose…, or what not choosing means', () => {
  const empty = found.flatMap(({ file, emptyChoices }) => emptyChoices.map((words) => `${file}: ${words}`));
  expect(empty.filter((words) => !words.endsWith(': Choose…'))).toEqual([]);
});

test('the reader finds what is to be found', () => {
  const source = `const a = { label: 'Save as CSV' }; const b = <Select placeholder="Pick one" />; const c = \`Please wait \${n}\`; <p>It\n worked!</p>;`;
  expect(findWords(source, 'planted.tsx')).toEqual({
    sentences: ['Save as CSV', 'Pick one', 'Please wait …', 'It worked!'],
    labels: ['Save as CSV'],
    emptyChoices: ['Pick one'],
  });
});
