import { test as plain } from '@playwright/test';
import { killTrials } from '../faults/storage/trials.ts';
import { expect } from '../helpers/browser/end-to-end.ts';

plain.skip(process.env.ALONGSIDE_SHELL === 'electron', 'This test kills the browser shell.');

// The short form of `npm run faults -- storage`. Needs no page, but the built app.
plain('an app that is killed loses nothing that was said to be saved, and leaves no drafts', async () => {
  const { kills, acknowledged, ...faults } = await killTrials(3);
  expect(faults).toEqual({ lost: [], torn: [], strays: [] });
  expect(kills).toBe(3);
  expect(acknowledged).toBeGreaterThan(0);
});
