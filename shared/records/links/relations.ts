/** A relation between two cards: its words both ways, and how its line is drawn. */
export interface Relation {
  /** From the start of the arrow: hypothesis "tested by" test. */
  readonly word: string;
  /** From its end: test "tests" hypothesis. */
  readonly inverse: string;
  readonly line: 'chain' | 'supports' | 'challenges' | 'invites' | 'bars' | 'plain' | 'faint';
}

const relation = (word: string, inverse: string, line: Relation['line']): Relation => ({
  word,
  inverse,
  line,
});

/** Every relation, by the name that links store. */
export const relations = {
  testedBy: relation('tested by', 'tests', 'chain'),
  measuredBy: relation('measured by', 'measures', 'chain'),
  produced: relation('produced', 'came out of', 'chain'),
  follows: relation('follows', 'next cycle', 'chain'),
  supports: relation('supports', 'supported by', 'supports'),
  challenges: relation('challenges', 'challenged by', 'challenges'),
  answers: relation('answers', 'answered by', 'supports'),
  prompts: relation('prompts', 'prompted by', 'invites'),
  inspires: relation('inspires', 'inspired by', 'invites'),
  makesPossible: relation('makes possible', 'made possible by', 'invites'),
  getsInTheWayOf: relation('gets in the way of', 'held up by', 'bars'),
  informs: relation('informs', 'informed by', 'plain'),
  leadsTo: relation('leads to', 'comes from', 'plain'),
  connectsTo: relation('connects to', 'connected from', 'plain'),
  relatesTo: relation('relates to', 'relates to', 'faint'),
} as const satisfies Record<string, Relation>;

/** Name of a relation, camelCase. */
export type RelationName = keyof typeof relations;
