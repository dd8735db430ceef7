import { date, type Field, parts, text } from './field.ts';

/**
 * Why small numbers of people may go to partners; on every kind that has such numbers. The reason itself is never
 * shared.
 */
export const shareReasonFields = {
  resultMayLeave: parts(
    {
      label: 'Why partners may see these small numbers',
      help: 'Of 1 to 7 people others may guess who is meant, so a partner’s copy goes without these numbers. Write why they may see them: everybody agreed, or nobody can be recognised.',
      share: 'never',
    },
    { why: text({ label: 'Why' }), on: date({ label: 'Decided on' }) },
  ),
} satisfies { [name: string]: Field };
