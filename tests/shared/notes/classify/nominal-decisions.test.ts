import { describe, expect, test } from 'vitest';
import { weighCues } from '../../../../shared/notes/classify/weigh-cues.ts';
import type { ItemKind } from '../../../../shared/notes/parsed-notes.ts';

const strongest = (line: string): ItemKind | undefined =>
  [...weighCues(line).values()].sort((one, other) => other.weight - one.weight)[0]?.kind;

describe('what was settled, by whatever words', () => {
  test.each([
    'The Board declined to renew it.',
    'Members were at one that the money pages come out.',
    'The committee was not minded to shut the hall.',
    'Permission was given for the mural.',
    'The trustees gave their blessing to the walk.',
    'What we did settle is that a break is two nights.',
    'The record of 4 May was taken as correct once a name had been put right.',
    'Bram was voted treasurer in his absence.',
    'There was no dissent from the proposal.',
    'That went through on the nod.',
    'A rise to £3 was put to a show of hands and lost.',
    'Alliance it stays, 9 to 3.',
    'No. Turned down flat.',
    'That one, yes.',
    'The name is, the chair ruled, for the people who ride in it.',
  ])('%s', (line) => expect(strongest(line)).toBe('decision'));

  test.each([
    'The board could perhaps agree to something of the sort.',
    'Mr Orr moved that the charge be held.',
    'Plenty of noise, nothing agreed.',
    'The cabinet had already agreed to it in April.',
    'Chair: Bram Oduya',
  ])('nothing was settled by those who met: %s', (line) => expect(strongest(line)).not.toBe('decision'));
});

describe('what somebody has taken on', () => {
  test.each([
    'Ines and Bram are putting the list together.',
    'Getting two prices is down to Bram.',
    'Over to Ines then to see the bank.',
    'Ines has it on her list for the 12th.',
    'Bram has given us his word there will be a rail.',
    'Ines went home with the task of finding the figures.',
    'Mr Orr offered to ask the school, and we took him up on it.',
    'Somebody had better tell her.',
    'Des is away to ask the hospice.',
    'The reply is to come from Ines.',
    'A plain sheet still has to be written.',
    'The Clerk was directed to thank the scouts.',
    'Bram is having another key cut.',
  ])('%s', (line) => expect(strongest(line)).toBe('action'));

  test.each([
    'Ines is living on her own now.',
    'Bram is struggling with the form.',
    'Des is waiting for a ramp.',
  ])('what people are is nothing they do: %s', (line) => expect(strongest(line)).not.toBe('action'));
});
