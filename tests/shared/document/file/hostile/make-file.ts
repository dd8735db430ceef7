import { crc32 } from 'node:zlib';
import { createProjectWriter } from '../../../../../shared/document/file/project-writer.ts';
import { add, start } from '../../helpers/copies.ts';
import { platform } from '../../helpers/platform.ts';

/** A file as a hostile hand would make it: whatever text, under a checksum that holds. */
export function sealedText(text: string): Uint8Array {
  const head = platform.encode(`${text},\n"sum":"`);
  return platform.encode(`${text},\n"sum":"${crc32(head).toString(16).padStart(8, '0')}"}`);
}

/** A file with these records, more top-level keys after the trash, and a clock: all of them JSON text. */
export function fileOf(records: string, more = '', clock = '{"s":3}', sessions = '{}'): Uint8Array {
  return sealedText(
    `{"format":"alongside/1",\n"project":"p1",\n"clock":${clock},\n"sessions":${sessions},\n"records":${records},\n"trash":{}${more}`,
  );
}

/** Lists in lists. */
export function deep(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`;
}

/** Stands in every file of records, and has to come through. */
export const good = '"n2":{"text":"good","~":"s-1"}';

/** Records of which one is `record`, named `id`. */
export function beside(record: string, id = 'n1'): string {
  return `{"note":{\n"${id}":${record},\n${good}\n}}`;
}

/** Text of a sound file. */
export const whole = platform.decode(
  createProjectWriter(platform)(start(add('n1', { text: 'one' }), add('n2', { text: 'two' }))),
);
