import { describe, expect, test } from 'vitest';
import { pngScale } from '../../../../../renderer/features/image-export/image-to-png.ts';
import { escapeXml } from '../../../../../renderer/features/image-export/svg.ts';
import { textWidth } from '../../../../../renderer/features/map-model/geometry/text-layout.ts';
import type { ExportArea } from '../../../../../renderer/screens/map/export/export-items.ts';
import { drawMapImage, type MapImage } from '../../../../../renderer/screens/map/export/map-image.ts';
import { redact } from '../../../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../../../shared/records/kind-registry.ts';
import { documentOf, type Line } from '../../../../shared/records/test-document.ts';

const drawn = (
  lines: readonly Line[],
  area: ExportArea = { type: 'all' },
  hasLegend = true,
): MapImage | undefined => {
  const document = documentOf(['map', 'm1', { name: 'First' }], ...lines);
  const measureText = textWidth;
  const common = {
    document,
    fullDocument: document,
    mapId: 'm1',
    title: 'Street & <co>',
    date: '1 May 2026',
    measureText,
  };
  return drawMapImage({ ...common, area, hasLegend });
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
    expect(escapeXml(words)).toBe(shown);
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
  expect(drawn(two, { type: 'all' }, false)?.svg.match(/>Hypothesis<\/text>/g)).toHaveLength(1);
  expect(svg).not.toMatch(/var\(|NaN|undefined|currentColor/);
});

test('the name of a frame lies over the links that run past it', () => {
  const frame = ['frame', 'f1', { map: 'm1', name: 'What we tried', area: [-40, -40, 800, 600] }] as const;
  const svg = drawn([...two, frame])?.svg ?? '';
  expect(svg.indexOf('>What we tried<')).toBeGreaterThan(svg.indexOf('>inspires<'));
});

test('sub-headings stand over their cards', () => {
  const svg = drawn([
    ['theme', 't1', { name: 'Evenings' }],
    ['heading', 'h1', { text: 'What we heard', theme: 't1' }],
    ['note', 'n1', { text: 'one', theme: 't1', heading: 'h1' }],
    at('n1', 0, 300),
  ])?.svg;
  expect(svg).toMatch(/<g class="sub-headings"><text[^>]*>What we heard</);
});

test('a part of a map holds the cards of that part, and the selection only its own links', () => {
  expect(drawn(two, { type: 'rect', rect: { x: 380, y: 250, w: 300, h: 200 } })?.cards).toBe(1);
  const selection = drawn(two, { type: 'cards', ids: new Set(['h1', 'l1']) });
  expect(selection?.cards).toBe(2);
  expect(selection?.svg).not.toContain('inspires');
  expect(drawn(two, { type: 'cards', ids: new Set(['gone']) })).toBeUndefined();
  expect(drawn([])).toBeUndefined();
});

test('a PNG is twice as large until there is no room for it', () => {
  expect(pngScale(1_000, 800)).toBe(2);
  expect(pngScale(40_000, 800)).toBeCloseTo(0.4);
  const scale = pngScale(9_000, 9_000);
  expect(9_000 * scale * 9_000 * scale).toBeLessThanOrEqual(100_000_001);
});

test('in a picture for partners a curve is drawn without the points that stay here', () => {
  const point = (day: string, value: number, more = {}): Line => [
    'dataPoint',
    `q1_${day.replaceAll('-', '')}`,
    { measure: 'q1', date: day, value, ...more },
  ];
  const pictureOf = (...points: Line[]): string | undefined => {
    const fullDocument = documentOf(
      ['map', 'm1', { name: 'First' }],
      ['measure', 'q1', { name: 'Falls' }],
      at('q1', 0, 0),
      ...points,
    );
    const document = redact(fullDocument, 'partners', kindRegistry);
    const common = {
      document,
      fullDocument,
      mapId: 'm1',
      title: 'Street',
      date: '1 May 2026',
      measureText: textWidth,
    };
    return drawMapImage({ ...common, area: { type: 'all' }, hasLegend: false })?.svg;
  };
  const shared = [point('2026-01-01', 2), point('2026-02-01', 5), point('2026-04-01', 3)];
  const kept = point('2026-03-01', 40, { sensitivity: 'restricted' });
  expect(pictureOf(...shared)).not.toBe(pictureOf(...shared.slice(1)));
  expect(pictureOf(...shared, kept)).toBe(pictureOf(...shared));
});

const textsOf = (svg = ''): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
const sizesOf = (svg = ''): readonly number[] =>
  [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
const heightsOf = (svg = ''): readonly number[] =>
  [...svg.matchAll(/<rect x="0.5" y="0.5" width="239" height="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );

describe('nobody can open a picture to read on', () => {
  const sentence = 'Somebody waits at the stop and nobody has told the driver. ';
  const long = sentence.repeat(20).trim();

  test('a card of 1,200 letters says all of them, and the card under it moves down', () => {
    const svg = drawn([
      ['barrier', 'b1', { statement: long }],
      ['barrier', 'b2', { statement: 'Under it' }],
      at('b1', 0, 0),
      at('b2', 0, 300),
    ])?.svg;
    expect(textsOf(svg).join('').replaceAll(' ', '')).toContain(long.replaceAll(' ', ''));
    expect(svg).not.toContain('…');
    expect(svg).not.toContain('more sentence');
    expect(Math.max(...heightsOf(svg))).toBeGreaterThan(900);
    const places = [...(svg ?? '').matchAll(/translate\(0 ([\d.]+)\)/g)].map(([, y]) => Number(y));
    expect(Math.max(...places)).toBeGreaterThanOrEqual(Math.max(...heightsOf(svg)));
  });

  test('the point that a person chose is bold, over its pieces', () => {
    const svg = drawn([
      ['barrier', 'b1', { statement: long, point: 'nobody has told' }],
      at('b1', 0, 0),
    ])?.svg;
    const bold = [...(svg ?? '').matchAll(/font-weight="650"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(bold.join(' ')).toBe('nobody has told');
  });

  test('what stands under the words, a state too long for the head and a name are whole, none under 12 px', () => {
    const svg = drawn([
      ['theme', 't1', { name: 'What we heard on the stairs about who comes and who no longer does' }],
      [
        'evidence',
        'e1',
        {
          statement: 'Alone',
          caveat: sentence.trim(),
          theme: 't1',
          figure: { value: 2_710_000, unit: 'people in the whole county' },
        },
      ],
      ['hypothesis', 'h1', { weBelieve: 'Company helps', status: 'notSupported', theme: 't1' }],
      ['h1', 'getsInTheWayOf', 't1'],
      ['e1', 'challenges', 'h1'],
      at('e1', 0, 0),
      at('h1', 290, 0),
    ])?.svg;
    const all = textsOf(svg).join(' ');
    expect(all).toContain('Not supported');
    expect(all.replaceAll(' ', '')).toContain(sentence.replaceAll(' ', ''));
    expect(all.replaceAll(' ', '')).toContain('Whatweheardonthestairsaboutwhocomesandwhonolongerdoes');
    expect(svg).not.toContain('…');
    expect(Math.min(...sizesOf(svg))).toBeGreaterThanOrEqual(12);
  });
});
