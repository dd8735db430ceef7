import fc from 'fast-check';

/** Copies 0-2 are whole; 3 and 4 are made by leaving things out of another copy. */
export const WHOLE = 3;
export const COPIES = 5;

export const notes = ['n1', 'n2', 'n3'] as const;

/** What anybody does in one copy. Who does it follows from the copy; values are unique by the step's number. */
export type Act =
  | { readonly do: 'add' | 'delete' | 'restore' | 'erase'; readonly id: string; readonly kind: string }
  | { readonly do: 'write'; readonly id: string; readonly kind: string; readonly field: string }
  | { readonly do: 'clear'; readonly id: string; readonly kind: string; readonly field: string }
  | { readonly do: 'tag'; readonly id: string; readonly tag: string; readonly field: string }
  | { readonly do: 'link'; readonly from: string; readonly to: string }
  | { readonly do: 'place'; readonly card: string }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

export type Step =
  | { readonly step: 'act'; readonly copy: number; readonly act: Act }
  /** Something is begun, a merge lands, then it is finished: it has not seen what landed. */
  | { readonly step: 'late'; readonly copy: number; readonly act: Act; readonly from: number }
  | { readonly step: 'merge'; readonly copy: number; readonly from: number }
  /** Saved, closed and opened again: a new session. */
  | { readonly step: 'reopen'; readonly copy: number }
  | {
      readonly step: 'redact';
      readonly copy: number;
      readonly from: number;
      readonly profile: 'partners' | 'open';
    };

const note = fc.constantFrom(...notes);
const linkIds = notes.flatMap((from) => notes.map((to) => `${from}_relatesTo_${to}`));
const record = fc.oneof(
  { weight: 6, arbitrary: note.map((id) => ({ kind: 'note', id })) },
  { weight: 2, arbitrary: fc.constantFrom(...linkIds).map((id) => ({ kind: 'link', id })) },
  { weight: 2, arbitrary: fc.constantFrom('r1', 'r2').map((id) => ({ kind: 'remark', id })) },
  { weight: 1, arbitrary: fc.constantFrom('d1', 'd2').map((id) => ({ kind: 'diary', id })) },
  { weight: 1, arbitrary: fc.constantFrom('f1', 'f2').map((id) => ({ kind: 'future', id })) },
);
/** `future` is a field that no kind knows; `sensitivity` decides what may leave. */
const field = fc.constantFrom(
  'text',
  'text',
  'text',
  'partnerWords',
  'privateWords',
  'future',
  'sensitivity',
);

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(record, field).map(([ref, name]) => ({ do: 'write' as const, ...ref, field: name })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(record, field).map(([ref, name]) => ({ do: 'clear' as const, ...ref, field: name })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(note, fc.constantFrom('a', 'b', 'c'), fc.constantFrom('tags', 'partnerTags'))
      .map(([id, tag, name]) => ({ do: 'tag' as const, id, tag, field: name })),
  },
  { weight: 3, arbitrary: record.map((ref) => ({ do: 'add' as const, ...ref })) },
  { weight: 3, arbitrary: record.map((ref) => ({ do: 'delete' as const, ...ref })) },
  { weight: 2, arbitrary: record.map((ref) => ({ do: 'restore' as const, ...ref })) },
  { weight: 2, arbitrary: fc.tuple(note, note).map(([from, to]) => ({ do: 'link' as const, from, to })) },
  { weight: 1, arbitrary: note.map((card) => ({ do: 'place' as const, card })) },
  { weight: 2, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'redo' as const }) },
);
const erasing = record.map((ref): Act => ({ do: 'erase', ...ref }));

const leavingOut: fc.WeightedArbitrary<Step> = {
  weight: 2,
  arbitrary: fc
    .tuple(
      fc.integer({ min: WHOLE, max: COPIES - 1 }),
      fc.nat(COPIES - 1),
      fc.constantFrom('partners' as const, 'open' as const),
    )
    .map(([at, from, profile]) => ({ step: 'redact' as const, copy: at, from, profile })),
};

const steps = (
  acts: fc.Arbitrary<Act>,
  copy: fc.Arbitrary<number>,
  more: readonly fc.WeightedArbitrary<Step>[],
): fc.Arbitrary<Step> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.tuple(copy, acts).map(([at, one]) => ({ step: 'act' as const, copy: at, act: one })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(copy, acts, copy)
        .map(([at, one, from]) => ({ step: 'late' as const, copy: at, act: one, from })),
    },
    {
      weight: 5,
      arbitrary: fc.tuple(copy, copy).map(([at, from]) => ({ step: 'merge' as const, copy: at, from })),
    },
    { weight: 1, arbitrary: copy.map((at) => ({ step: 'reopen' as const, copy: at })) },
    ...more,
  );

const acts = fc.oneof({ weight: 40, arbitrary: act }, { weight: 1, arbitrary: erasing });

/** A history of several people over several copies. */
export const histories = fc.array(steps(acts, fc.nat(COPIES - 1), [leavingOut]), {
  minLength: 1,
  maxLength: 45,
  size: 'max',
});

const ofOne = { kind: 'note', id: 'n1' } as const;
const fewActs: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ do: 'write' as const, ...ofOne, field: 'text' }) },
  { weight: 3, arbitrary: fc.constant({ do: 'tag' as const, id: 'n1', tag: 'a', field: 'tags' }) },
  { weight: 1, arbitrary: fc.constant({ do: 'write' as const, ...ofOne, field: 'sensitivity' }) },
  { weight: 1, arbitrary: fc.constant({ do: 'clear' as const, ...ofOne, field: 'text' }) },
  { weight: 1, arbitrary: fc.constant({ do: 'link' as const, from: 'n1', to: 'n2' }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('add', 'delete', 'restore').map((does) => ({ do: does, ...ofOne }) as Act),
  },
  { weight: 10, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 6, arbitrary: fc.constant({ do: 'redo' as const }) },
);

/** Long ones of three people over a few fields who take much of it back: what one undo leaves, the next ones meet. */
export const longHistories = fc.array(steps(fewActs, fc.nat(WHOLE - 1), []), {
  minLength: 1,
  maxLength: 320,
  size: 'max',
});

/**
 * How many histories each law sees in `npm test`: the rarest mutant (tests/faults/mutants) is met by 400. `npm run faults`
 * asks 100,000 (tests/faults/laws).
 */
export const runs = Number(process.env.ALONGSIDE_RUNS ?? 500);
/** Generous enough for a busy machine. Milliseconds. */
export const patience = 240_000 + runs * 30;
