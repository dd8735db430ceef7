import { expect, test } from 'vitest';
import { markdownTable, replaceSection } from '../../build/report-section.mjs';

const page =
  'Before.\n\n<!-- bench:one -->\n\nold\n\n<!-- /bench:one -->\n\n<!-- bench:two -->\n\nstays\n\n<!-- /bench:two -->\n';

test('a run takes the place of the last one of its name, and leaves the rest', () => {
  expect(replaceSection(page, 'bench:one', '\nnew\n')).toBe(page.replace('old', 'new'));
  expect(replaceSection(replaceSection(page, 'bench:one', 'new'), 'bench:one', 'old')).toBe(page);
});

test('a bench that has no table yet gets one at the end', () => {
  expect(replaceSection(page, 'bench:three', 'first')).toBe(
    `${page}\n<!-- bench:three -->\n\nfirst\n\n<!-- /bench:three -->\n`,
  );
});

test('what a bench found cannot end a cell', () => {
  expect(markdownTable(['what', 'found'], [['a', 'b|c']])).toBe('| what | found |\n|---|---|\n| a | b/c |');
});
