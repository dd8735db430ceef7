import { expect, test } from 'vitest';
import {
  isNotesHtml,
  looksLikeNotes,
  titlesFromText,
} from '../../../../../renderer/screens/map/clipboard/titles-from-text.ts';

test.each([
  ['- a bus\n- a lift', ['a bus', 'a lift']],
  ['1. First\r\n2) Second\r\n(3) Third', ['First', 'Second', 'Third']],
  ['• Dark path\n\n   o\tNo bench\n', ['Dark path', 'No bench']],
  ['- [ ] Ring the hall\n- [x] Print', ['Ring the hall', 'Print']],
  ['# Barriers\n---\nNo   bus', ['Barriers', 'No bus']],
  ['10.30 Arrival', ['10.30 Arrival']],
  ['Theme 2: Getting home', ['Theme 2: Getting home']],
  ['  \n\t\n', []],
  ['لا توجد حافلة\n🚌 late', ['لا توجد حافلة', '🚌 late']],
])('%j is one card a line', (text, titles) => {
  expect(titlesFromText(text)).toEqual(titles);
});

test('words too long for one card go on in the next, none is lost', () => {
  const words = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ');
  const titles = titlesFromText(words);
  expect(titles.length).toBeGreaterThan(2);
  expect(titles.every((title) => title.length <= 2_000)).toBe(true);
  expect(titles.join(' ')).toBe(words);
  expect(titlesFromText('x'.repeat(4_500)).map((title) => title.length)).toEqual([2_000, 2_000, 500]);
});

test('two headings are notes, one with its list is not', () => {
  expect(looksLikeNotes('# One\ntext\n# Two\ntext')).toBe(true);
  expect(looksLikeNotes('Barriers\n- a\n- b\nIdeas\n- c')).toBe(true);
  expect(looksLikeNotes('Barriers:\n- a\n- b')).toBe(false);
  expect(looksLikeNotes('a\nb\nc')).toBe(false);
  expect(isNotesHtml('<h2>One</h2><p>a</p><H3 class="x">Two</H3>')).toBe(true);
  expect(isNotesHtml('<header><p>a</p></header><h1>One</h1>')).toBe(false);
});

test('an outline indented with tabs stays a line a card', () => {
  expect(titlesFromText('Getting home\n\tThe bus stops at six\n\t\tAsk the depot')).toEqual([
    'Getting home',
    'The bus stops at six',
    'Ask the depot',
  ]);
});
