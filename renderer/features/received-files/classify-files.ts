import { isNotesFileName } from '../../../shared/notes/notes-files.ts';
import { listInWords } from '../../../shared/records/fields/read-field.ts';
import { isCanvasFile } from '../exchange/import-canvas.ts';

/** What a file is taken for, by its name and type. */
export type FileType = 'project' | 'canvas' | 'table' | 'notes' | 'picture' | 'unknown';

/** What is done with files that were dropped or pasted, and what is said of those that nothing is done with. */
export interface ClassifiedFiles {
  readonly sort: Exclude<FileType, 'picture' | 'unknown'> | undefined;
  readonly files: readonly File[];
  /** Empty where everything was taken. */
  readonly sentence: string;
}

const isPicture = ({ name, type }: File): boolean =>
  type.startsWith('image/') || /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i.test(name);

/** A picture comes before notes: an SVG is text as well. */
export function fileTypeOf(file: File): FileType {
  if (isCanvasFile(file)) return 'canvas';
  if (/\.json$/i.test(file.name)) return 'project';
  if (/\.(?:csv|tsv)$/i.test(file.name)) return 'table';
  if (isPicture(file)) return 'picture';
  return isNotesFileName(file.name) ? 'notes' : 'unknown';
}

const namesOf = (files: readonly File[]): string => listInWords(files.map(({ name }) => `“${name}”`));

const pictureInWords = (files: readonly File[]): string => {
  if (files.length === 0) return '';
  const [are, pictures, it] = files.length === 1 ? ['is', 'a picture', 'it'] : ['are', 'pictures', 'them'];
  return `${namesOf(files)} ${are} ${pictures}. Cards hold words only, so that a project stays one small file that partners can merge. Keep ${it} in a folder of your own, and write on a card what ${it === 'it' ? 'it shows' : 'they show'}.`;
};

const unknownInWords = (files: readonly File[]): string =>
  files.length === 0
    ? ''
    : `${namesOf(files)} cannot be read here. Drop meeting notes (text, Markdown, HTML, Word, OpenDocument or a mail), a table (CSV), a project file, or a map from another program.`;

/** What takes several files at once. */
const takesSeveral = (sort: FileType): boolean => sort === 'notes' || sort === 'project';

const later = (files: readonly File[]): string =>
  files.length === 0 ? '' : `One thing at a time: drop ${namesOf(files)} again after this.`;

/** Project files come before maps of other programs, those before tables and notes; the others wait, and that is said. */
export function classifyFiles(files: readonly File[]): ClassifiedFiles {
  const of = (sort: FileType): readonly File[] => files.filter((file) => fileTypeOf(file) === sort);
  const sort = (['project', 'canvas', 'table', 'notes'] as const).find((one) => of(one).length > 0);
  const taken = sort === undefined ? [] : takesSeveral(sort) ? of(sort) : of(sort).slice(0, 1);
  const readable = [...of('project'), ...of('canvas'), ...of('table'), ...of('notes')];
  const sentence = [
    later(readable.filter((file) => !taken.includes(file))),
    pictureInWords(of('picture')),
    unknownInWords(of('unknown')),
  ]
    .filter((words) => words !== '')
    .join(' ');
  return { sort, files: taken, sentence };
}
