import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { missingSentences } from '../../../../shared/records/computed/hypothesis-sentences.ts';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { optionLabel } from '../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { cycleNumberOf } from '../../../../shared/records/lifecycle/cycle-numbers.ts';
import { chainsOfHypothesis, type TestChain } from '../../../../shared/records/lifecycle/test-chains.ts';

const missingInWords = [
  '',
  'one sentence to go',
  'two sentences to go',
  'three sentences to go',
  'no sentence yet',
];

/** "cycle 2", "3 tests", empty where there is none. */
export function chainsInWords(document: ProjectDocument, chains: readonly TestChain[]): string {
  const last = chains.length === 1 ? chains[0]?.at(-1) : undefined;
  if (last) return `cycle ${cycleNumberOf(document, last.id)}`;
  const tests = chains.reduce((sum, chain) => sum + chain.length, 0);
  return tests === 0 ? '' : counted(tests, 'test');
}

/** How a hypothesis stands, for a list: "Testing, cycle 2", "Draft, two sentences to go". */
export function hypothesisBriefInWords(document: ProjectDocument, hypothesis: PlainRecord): string {
  const status = optionLabel(kindOf('hypothesis')?.fields.status?.options ?? [], hypothesis.fields.status);
  const missing = missingInWords[missingSentences(hypothesis).length];
  return [status || 'Draft', missing, chainsInWords(document, chainsOfHypothesis(document, hypothesis.id))]
    .filter(Boolean)
    .join(', ');
}
