import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../renderer/map/model/text-lines.ts';
import { type Area, mapPicture, type Picture } from '../../../../renderer/map/picture/map-picture.ts';
import { escaped } from '../../../../renderer/map/picture/svg.ts';
import { scaleFor } from '../../../../renderer/map/picture/to-png.ts';
import { redact } from '../../../../shared/document/redact.ts';
import { registry } from '../../../../shared/records/registry.ts';
import { documentOf, type Line } from '../../../shared/records/document.ts';

const drawn = (
  lines: readonly Line[],
  area: Area = { what: 'all' },
  hasLegend = true,
): Picture | undefined => {
  const document = documentOf(['map', 'm1', { name: 'First' }], ...lines);
  const measure = textWidth;
  const common = {
    document,
    whole: document,
    mapId: 'm1',
    title: 'Street & <co>',
    date: '1 May 2026',
    measure,
  };
  return mapPicture({ ...common, area, hasLegend });
};

const at = (card: string, x: number, y: number): Line => [
  'placement',
  `m1_${card}`,
  { map: 'm1', card, pos: [x, y] },
];

const two: readonly Line[] = [
  ['idea', 'i1', { title: 'A walk' }],
  ['hypothesis', 'h1', { weBelieve: 'Company helps', status: 'testing' }],
  ['i1', 'inspires', 'h1'],
  ['learning', 'l1', { soWeLearned: 'It does', strength: 3 }],
  at('i1', 0, 0),
  at('h1', 400, 0),
  at('l1', 400, 300),
];

describe('hostile words', () => {
  test.each([
    ['</text><script>alert(1)</script>', '&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><image href="x" onerror=\'1\'/>', '&quot;&gt;&lt;image href=&quot;x&quot; onerror=&#39;1&#39;/&gt;'],
    [']]> &amp; <!-- --> <!ENTITY', ']]&gt; &amp;amp; &lt;!-- --&gt; &lt;!ENTITY'],
    ['a\u0000b\u001bc\ufffed\u0085e', 'abcde'],
    ['half \ud800 of one, whole 😀', 'half  of one, whole 😀'],
    ['exe.\u202egpj', 'exe.gpj'],
  ])('%j stay words', (words, shown) => {
    expect(escaped(words)).toBe(shown);
  });

  test('on every card, mat, frame and title of a picture', () => {
    const bad = '</text></svg><script>x</script>';
    const svg = drawn([
      ['theme', 't1', { name: bad, description: bad }],
      ['idea', 'i1', { title: bad, theme: 't1' }],
      ['frame', 'f1', { map: 'm1', name: bad, area: [0, 0, 400, 300] }],
      at('i1', 0, 0),
    ])?.svg;
    expect(svg).not.toMatch(/<script|<\/svg>[\s\S]*<\/svg>/);
    expect(svg?.match(/&lt;script/g)?.length).toBeGreaterThan(2);
  });
});

test('a picture names what it shows: cards with kind, state and strength, links with words, legend, title, date', () => {
  const svg = drawn(two)?.svg ?? '';
  for (const words of [
    'A walk',
    'Company helps',
    'Testing',
    'inspires',
    'Strength',
    'Street &amp; &lt;co&gt;',
    '1 May 2026',
  ])
    expect(svg).toContain(`>${words}</text>`);
  expect(svg.match(/>Hypothesis<\/text>/g)).toHaveLength(2);
  expect(drawn(two, { what: 'all' }, false)?.svg.match(/>Hypothesis<\/text>/g)).toHaveLength(1);
  expect(svg).not.toMatch(/var\(|NaN|undefined|currentColor/);
});

test('the name of a frame lies over the links that run past it', () => {
  const frame = ['frame', 'f1', { map: 'm1', name: 'What we tried', area: [-40, -40, 800, 600] }] as const;
  const svg = drawn([...two, frame])?.svg ?? '';
  expect(svg.indexOf('>What we tried<')).toBeGreaterThan(svg.indexOf('>inspires<'));
});

test('a part of a map holds the cards of that part, and the selection only its own links', () => {
  expect(drawn(two, { what: 'rect', rect: { x: 380, y: 250, w: 300, h: 200 } })?.cards).toBe(1);
  const selection = drawn(two, { what: 'cards', ids: new Set(['h1', 'l1']) });
  expect(selection?.cards).toBe(2);
  expect(selection?.svg).not.toContain('inspires');
  expect(drawn(two, { what: 'cards', ids: new Set(['gone']) })).toBeUndefined();
  expect(drawn([])).toBeUndefined();
});

test('a PNG is twice as large until there is no room for it', () => {
  expect(scaleFor(1_000, 800)).toBe(2);
  expect(scaleFor(40_000, 800)).toBeCloseTo(0.4);
  const scale = scaleFor(9_000, 9_000);
  expect(9_000 * scale * 9_000 * scale).toBeLessThanOrEqual(100_000_001);
});

test('in a picture for partners a curve is drawn without the points that stay here', () => {
  const point = (day: string, value: number, more = {}): Line => [
    'dataPoint',
    `q1_${day.replaceAll('-', '')}`,
    { measure: 'q1', date: day, value, ...more },
  ];
  const pictureOf = (...points: Line[]): string | undefined => {
    const whole = documentOf(
      ['map', 'm1', { name: 'First' }],
      ['measure', 'q1', { name: 'Falls' }],
      at('q1', 0, 0),
      ...points,
    );
    const document = redact(whole, 'partners', registry);
    const common = { document, whole, mapId: 'm1', title: 'Street', date: '1 May 2026', measure: textWidth };
    return mapPicture({ ...common, area: { what: 'all' }, hasLegend: false })?.svg;
  };
  const shared = [point('2026-01-01', 2), point('2026-02-01', 5), point('2026-04-01', 3)];
  const kept = point('2026-03-01', 40, { sensitivity: 'restricted' });
  expect(pictureOf(...shared)).not.toBe(pictureOf(...shared.slice(1)));
  expect(pictureOf(...shared, kept)).toBe(pictureOf(...shared));
});
