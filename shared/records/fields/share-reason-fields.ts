import { date, type Field, parts, text } from './field.ts';

/**
 * Why small numbers of people may go to partners; on every kind that has such numbers. The reason itself is never
 * shared.
 */
export const shareReasonFields = {
  resultMayLeave: parts(
    {
      label: 'Why these small numbers may leave',
      help: 'Numbers of 1 to 7 people can show who is meant. They stay out of a partner’s copy until it says here why they may go: everybody in them agreed, or nobody can be known by them.',
      share: 'never',
    },
    { why: text({ label: 'Why' }), on: date({ label: 'Decided on' }) },
  ),
} satisfies { [name: string]: Field };
