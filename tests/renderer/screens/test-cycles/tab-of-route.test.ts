import { expect, test } from 'vitest';
import { parseRoute } from '../../../../renderer/core/state/route.ts';
import { tabOfRoute } from '../../../../renderer/screens/test-cycles/tab-of-route.ts';
import { documentWith } from '../../../helpers/document/sample-document.ts';

const both = documentWith(['hypothesis', 'h', {}], ['test', 't', {}], ['measure', 'm', {}]);

test.each([
  [both, '', 'hypotheses'],
  [both, '?tab=measures', 'measures'],
  [both, '?tab=elsewhere', 'hypotheses'],
  [both, '?card=m', 'measures'],
  [both, '?card=h', 'hypotheses'],
  [both, '?card=t&tab=measures', 'hypotheses'],
  [both, '?card=gone&tab=measures', 'measures'],
  [documentWith(['measure', 'm', {}]), '', 'measures'],
  [documentWith(['measure', 'm', {}], ['test', 't', {}]), '', 'hypotheses'],
  [documentWith(), '', 'hypotheses'],
])('the address says which part of Tests is shown (%#)', (document, query, tab) => {
  expect(tabOfRoute(document, parseRoute(`#/p/k/tests${query}`))).toBe(tab);
});
