import fc from 'fast-check';

/** A canvas as JSON Canvas 1.0 allows it, with unknown keys wherever a key may stand. */
export interface MadeCanvas {
  readonly nodes?: readonly { readonly [key: string]: unknown }[];
  readonly edges?: readonly { readonly [key: string]: unknown }[];
  readonly [key: string]: unknown;
}

const specKeys: ReadonlySet<string> = new Set(
  `nodes edges id type x y width height color text file subpath url label background backgroundStyle
  fromNode fromSide fromEnd toNode toSide toEnd alongside`.split(/\s+/),
);

const someWords = fc.string({ maxLength: 30, unit: 'grapheme' });
const words = fc.oneof(
  someWords,
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc
    .array(fc.oneof(someWords, fc.constantFrom('# Head', '**Test**', '**for:** all', '- one', '', '  ')), {
      maxLength: 5,
    })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n \n').map((end) => lines.join(end))),
  fc.constantFrom(
    '**Test**\n- one\n- two',
    '**Hypothesis** (Testing)\n\nA visit helps\n\n**for:** people alone\n\n**Strange:** kept',
    '**Idea** (x)\r\n\r\nTwo\r\n',
    'One\r\nTwo\r\n',
    '\n\n  Blank before  \n\n',
    '# ',
    '',
  ),
);

const unknownKeys = fc.dictionary(
  fc.oneof(
    fc.string({ maxLength: 8 }).filter((key) => !specKeys.has(key)),
    fc.constantFrom('styleAttributes', 'isFlipped', 'order', 'constructor', 'canvas', 'asText'),
  ),
  fc.oneof(fc.jsonValue({ maxDepth: 4 }), words, fc.constant({ deep: { list: [{ a: [1.5, null, {}] }] } })),
  { maxKeys: 3 },
);

const entry = (keys: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[]) =>
  fc.tuple(unknownKeys, fc.record(keys, { requiredKeys })).map(([more, known]) => ({ ...more, ...known }));

const coordinate = fc.oneof(
  fc.integer({ min: -3_000, max: 3_000 }),
  fc.double({ min: -3_000, max: 3_000, noNaN: true }),
  fc.integer(),
);
const side = fc.oneof(fc.integer({ min: 1, max: 900 }), fc.double({ min: 1, max: 900, noNaN: true }));
const colour = fc.constantFrom('1', '6', '#ff8800', '#ABCDEF');
const place = { x: coordinate, y: coordinate, width: side, height: side, color: colour };
const required = ['type', 'x', 'y', 'width', 'height'];

const node = fc.oneof(
  {
    weight: 4,
    arbitrary: entry({ ...place, type: fc.constant('text'), text: words }, [...required, 'text']),
  },
  {
    weight: 2,
    arbitrary: entry(
      {
        ...place,
        type: fc.constant('group'),
        label: words,
        background: words,
        backgroundStyle: fc.constantFrom('cover', 'ratio', 'repeat'),
      },
      required,
    ),
  },
  entry({ ...place, type: fc.constant('file'), file: words, subpath: words.map((one) => `#${one}`) }, [
    ...required,
    'file',
  ]),
  entry(
    {
      ...place,
      type: fc.constant('link'),
      url: fc.oneof(words, fc.webUrl(), fc.constantFrom('https://a.example/b', 'https://me@b.example/')),
    },
    [...required, 'url'],
  ),
);

const id = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.uuid(),
  fc.constantFrom('__proto__', 'constructor', 'n1', 'm9', '7'),
);
const ends = fc.constantFrom('none', 'arrow');
const sides = fc.constantFrom('top', 'right', 'bottom', 'left');

const edge = (nodeIds: readonly string[]) => {
  const end = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...nodeIds) },
    { weight: 1, arbitrary: fc.constant('nowhere') },
  );
  return entry(
    {
      fromNode: end,
      toNode: end,
      fromSide: sides,
      toSide: sides,
      fromEnd: ends,
      toEnd: ends,
      color: colour,
      label: fc.oneof(words, fc.constantFrom('supports', 'inspires', 'is tested by', 'relates to')),
    },
    ['fromNode', 'toNode'],
  );
};

const withIds = (
  entries: readonly { readonly [key: string]: unknown }[],
  ids: readonly string[],
): { readonly [key: string]: unknown }[] => entries.map((one, at) => ({ id: ids[at], ...one }));

const uniqueIds = (length: number) => fc.uniqueArray(id, { minLength: length, maxLength: length });

/** Canvases within the specification. */
export const canvases: fc.Arbitrary<MadeCanvas> = fc
  .tuple(fc.array(node, { minLength: 1, maxLength: 9 }), unknownKeys, fc.boolean())
  .chain(([nodes, more, hasEdges]) =>
    uniqueIds(nodes.length).chain((nodeIds) =>
      fc.array(edge(nodeIds), { maxLength: hasEdges ? 9 : 0 }).chain((edges) =>
        uniqueIds(edges.length).map((edgeIds) => ({
          ...more,
          nodes: withIds(nodes, nodeIds),
          ...(hasEdges ? { edges: withIds(edges, edgeIds) } : {}),
        })),
      ),
    ),
  );
