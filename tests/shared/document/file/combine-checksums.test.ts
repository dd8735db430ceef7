import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { combineChecksums, shiftForLength } from '../../../../shared/document/file/combine-checksums.ts';

it('gives the checksum of two runs of bytes as if they were one', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 5000, size: 'max' }),
      (one, other) => {
        const whole = crc32(Buffer.concat([one, other]));
        expect(combineChecksums(crc32(one), shiftForLength(other.length), crc32(other))).toBe(whole);
      },
    ),
    { numRuns: 500 },
  );
});

it('does so for runs of many megabytes', () => {
  const [one, other] = [Buffer.alloc(3, 'abc'), Buffer.alloc(70_000_001, 'long')];
  const whole = crc32(Buffer.concat([one, other]));
  expect(combineChecksums(crc32(one), shiftForLength(other.length), crc32(other))).toBe(whole);
});
