import { expect, test } from 'vitest';
import { isComplete } from '../../build/install.mjs';
import { complaintAboutNode } from '../../build/node-version.mjs';

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.2.0', true],
  ['24.0.0', true],
  ['26.1.0', true],
  ['21.7.3', false],
  ['22.1.0', false],
  ['20.18.3', false],
  ['18.20.0', false],
])('Node %s will do: %s', (version, fine) => {
  expect(complaintAboutNode(version) === undefined).toBe(fine);
});

test.each(['18.20.0', '21.7.3'])('Node %s is told what it is and what is needed', (version) => {
  expect(complaintAboutNode(version)).toContain(
    `needs Node 20.19 or newer of 20, or 22.2 or newer; this is ${version}.`,
  );
});

test.each([
  ['the same', { 'node_modules/a': { version: '1.0.0' } }, true],
  ['one too many', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }, true],
  ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
  ['nothing', {}, false],
])('with %s present, the packages are complete: %s', (_, packages, complete) => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/of-another-platform': { version: '1.0.0', optional: true },
    },
  };
  expect(isComplete(wanted, { packages })).toBe(complete);
});
