import { z } from 'zod';
import { hidden, parent } from '../fields/field.ts';
import { defineKind } from '../kind.ts';

/**
 * What somebody decided about words that may point to a person: whether they leave with copies. It holds for the words
 * as they stood then, told by the dots of their writes. Hidden fields, so that two who decide at once are not asked: the
 * stricter answer counts (`document/sharing/disclosure-decisions.ts`).
 */
export const disclosureDecision = defineKind({
  name: 'disclosureDecision',
  label: 'Decision about words',
  plural: 'Decisions about words',
  card: false,
  share: 'never',
  isAboutExchange: true,
  quiet: true,
  fields: {
    about: parent({ label: 'About' }, []),
    register: hidden({ label: 'Field' }, z.string().max(200)),
    writtenBy: hidden({ label: 'The words as of' }, z.array(z.string().max(64))),
    answer: hidden({ label: 'Decided' }, z.enum(['mayLeave', 'staysHere'])),
  },
  titleField: 'register',
  derivedId: ['about', 'register'],
});
