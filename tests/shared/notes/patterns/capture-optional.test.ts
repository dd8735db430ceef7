import { describe, expect, test } from 'vitest';
import { captureOptional } from '../../../../shared/notes/patterns/capture-optional.ts';

describe('groups that may be missing capture', () => {
  test.each([
    [/^(?:the )?lamp(?: (?:is|was)){0,2}$/iu, '^(the )?lamp( (?:is|was)){0,2}$'],
    [/(?:a|(?:b )*c)+/, '(?:a|(b )*c)+'],
    [/[(?:x)?](?:[)]x)?/, '[(?:x)?]([)]x)?'],
    [/\(?:x\)?(?:\[y)?/, '\\(?:x\\)?(\\[y)?'],
    [/(?=x)(?!y)(?<=z)(?<name>a)?/, '(?=x)(?!y)(?<=z)(?<name>a)?'],
    [/(a)?(?:b)?\1/, '(a)?(?:b)?\\1'],
    [/(?:a){1,2}(?:b)+/, '(?:a){1,2}(?:b)+'],
  ])('%s', (pattern, source) => {
    const captured = captureOptional(pattern);
    expect(captured.source).toBe(source);
    expect(captured.flags).toBe(pattern.flags);
  });
});
