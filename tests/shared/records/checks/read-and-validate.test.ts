import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { readAndValidate } from '../../../../shared/records/checks/read-and-validate.ts';
import { validateDocument } from '../../../../shared/records/checks/validate-document.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { companyOnOurStreet } from '../../../../shared/samples/company-on-our-street/company-on-our-street.ts';
import { MAX_RATIO, SIZE_FACTOR, timeRatio } from '../../../helpers/measure/time-ratio.ts';
import { documentOf, edited, rulesBroken } from '../test-document.ts';

const platform = {
  crc32: (bytes: Uint8Array) => crc32(bytes),
  decode: (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  encode: (text: string) => new TextEncoder().encode(text),
};
const read = (document: ProjectDocument) =>
  readAndValidate(createProjectWriter(platform)(document), platform);

describe('reading looks into records', () => {
  test('a sound file is sound', () => {
    expect(read(companyOnOurStreet()).outcome).toBe('ok');
    expect(read(documentOf()).outcome).toBe('ok');
  });

  test('each wrong value is listed with its line and kept as it is', () => {
    const document = documentOf(
      ['idea', 'i1', { title: 'A garden', effort: 9, newer: { a: 1 } }],
      ['idea', 'i2', { title: ['a'], createdOn: 'soon' }],
      ['idea', 'i3', { title: 'Sound' }],
    );
    const found = read(document);
    if (found.outcome !== 'brokenRecords') throw new Error(found.outcome);
    const lines = new TextDecoder().decode(createProjectWriter(platform)(document)).split('\n');
    for (const { id, line = 0 } of found.broken) expect(lines[line - 1]).toMatch(new RegExp(`^"${id}":`));
    expect(found.broken.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      'i1 “Effort” should be a whole number from 1 to 5.',
      'i2 “Idea” should be a line of text.',
      'i2 “Made on” should be a day that exists, written 2026-04-28.',
    ]);
    expect(found.sentence).toMatch(/^2 records hold/);
    expect(found.document.records.idea).toEqual(document.records.idea);
  });

  test('what lies in the trash is looked at too', () => {
    const document = edited(documentOf(['idea', 'i1', { effort: 9 }]), {
      op: 'delete',
      kind: 'idea',
      id: 'i1',
    });
    expect(validateDocument(document).map(({ id }) => id)).toEqual(['i1']);
  });

  test('other outcomes are left as they are', () => {
    expect(readAndValidate(new Uint8Array(), platform).outcome).toBe('cutShort');
    expect(readAndValidate(platform.encode('hello'), platform).outcome).toBe('notOurs');
  });
});

describe('validation', () => {
  test('a link, place or point without what its id is made of is broken', () => {
    const document = documentOf(
      ['link', 'l1', { from: 'a', relation: 'inspires' }],
      ['placement', 'p1', { pos: [0, 0] }],
      ['dataPoint', 'd1', { measure: 'm', value: 1 }],
    );
    expect(validateDocument(document).map(({ id, field }) => `${id} ${field}`)).toEqual([
      'l1 to',
      'p1 map',
      'p1 card',
      'd1 date',
    ]);
  });

  test('a wrong end of a link is said once', () => {
    const document = documentOf(['link', 'l1', { from: 7, relation: 'inspires', to: 'b' }]);
    expect(validateDocument(document).length).toBe(1);
  });

  test('withheld and erased records are not broken', () => {
    const document = companyOnOurStreet();
    for (const profile of ['partners', 'open'] as const)
      expect(validateDocument(redact(document, profile, kindRegistry))).toEqual([]);
    const [id = ''] = Object.keys(document.records.dataPoint ?? {});
    expect(validateDocument(edited(document, { op: 'erase', kind: 'dataPoint', id }))).toEqual([]);
  });

  test('unknown kinds, unknown fields and names of Object pass', () => {
    const document = documentOf(
      ['wonder', 'w', { a: 1 }],
      ['idea', 'i', { toString: 1, hasOwnProperty: 'x' }],
    );
    expect(validateDocument(document)).toEqual([]);
    expect(rulesBroken(document)).toEqual([]);
  });

  test('many broken records take the time of their number', () => {
    const broken = (count: number) =>
      documentOf(
        ...Array.from({ length: count }, (_none, index) => ['idea', `i${index}`, { effort: 9 }] as const),
      );
    const [few, document] = [broken(5_000 / SIZE_FACTOR), broken(5_000)];
    expect(validateDocument(document)).toHaveLength(5_000);
    expect(
      timeRatio(
        () => validateDocument(few),
        () => validateDocument(document),
      ),
    ).toBeLessThanOrEqual(MAX_RATIO);
    const read = readAndValidate(createProjectWriter(platform)(document), platform);
    expect('broken' in read && read.broken.length).toBe(5_000);
    expect(read.details).toHaveLength(201);
    expect(read.details.at(-1)).toBe('And 4800 more.');
  });
});
