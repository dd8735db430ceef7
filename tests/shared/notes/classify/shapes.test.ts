import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SHAPES, visitShapes } from '../../../../shared/notes/classify/line-classifier/shapes.ts';

const lines = ['keyed', 'lines'].flatMap((name) => {
  const folder = fileURLToPath(new URL(`../../../fixtures/notes/${name}/`, import.meta.url));
  const files = readdirSync(folder).filter((file) => /\.(?:txt|md|html)$/.test(file));
  return files.flatMap((file) => readFileSync(folder + file, 'utf8').split(/\r?\n/));
});

const namesTold = (line: string): readonly string[] => {
  const names: string[] = [];
  visitShapes(line, (name) => names.push(name));
  return names;
};
const namesThatFit = (line: string): readonly string[] =>
  SHAPES.filter(({ pattern }) => pattern.test(line.slice(0, 600))).map(({ name }) => name);

test('a shape is told of every line that has it, though only those whose signs stand there are looked at', () => {
  expect(lines.filter((line) => namesTold(line).join() !== namesThatFit(line).join())).toEqual([]);
  expect(new Set(lines.flatMap(namesTold)).size).toBe(SHAPES.length);
});
