import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { platform } from '../platform.ts';
import type { ReadProjectResult } from '../read-project-file.ts';

/** What closes every file of ours: `"sum":"c0ffee00"}`. */
const SUM_BYTES = 17;

/** A file of ours is its document's JSON but for the end: there the checksum stands for the keys that are not ours. */
const textFrom = (fileBytes: Uint8Array): string =>
  `${platform.decode(fileBytes.subarray(0, -SUM_BYTES))}"extra":{}}`;

/**
 * Gives the JSON of a document. The first time, what was read is not written down again where the file has it already;
 * then the file's bytes are let go.
 */
export function createDocumentText({
  document: documentInFile,
  bytes,
  checkRecords,
}: Pick<ReadProjectResult, 'document' | 'bytes' | 'checkRecords'>): (document: ProjectDocument) => string {
  const hasNoOtherKeys = documentInFile !== undefined && Object.keys(documentInFile.extra).length === 0;
  let fileBytes = checkRecords && hasNoOtherKeys ? bytes : undefined;
  return (document) => {
    const text = fileBytes && document === documentInFile ? textFrom(fileBytes) : JSON.stringify(document);
    fileBytes = undefined;
    return text;
  };
}
