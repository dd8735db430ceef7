/** What git is told of project files: which settings, and which line of attributes. */

/** One setting of git, and what it does, for people. */
export interface GitSetting {
  readonly name: string;
  readonly value: string;
}

/** A word of a command as a shell reads it, whatever is in it. */
const shellWord = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** Folders of Windows as the shell of git reads them. */
const withSlashes = (path: string): string => (/^[A-Za-z]:\\/.test(path) ? path.replaceAll('\\', '/') : path);

/**
 * The settings that make git merge and show project files by their records.
 * @param program Node and the file of the command line that it runs
 */
export function gitSettings(program: readonly string[]): readonly GitSetting[] {
  const command = program.map((word) => shellWord(withSlashes(word))).join(' ');
  // In the command of a merge driver git reads `%`; it quotes `%P` itself.
  const merge = command.replaceAll('%', '%%');
  return [
    { name: 'merge.alongside.name', value: 'Alongside: joins project files by their records' },
    { name: 'merge.alongside.driver', value: `${merge} merge %A %B -o %A --replace --name %P` },
    // What two branches began from is of no use to us: git need not merge several of those by our driver.
    { name: 'merge.alongside.recursive', value: 'binary' },
    { name: 'diff.alongside.textconv', value: `${command} text` },
    // Above each change git then says which card it is in.
    { name: 'diff.alongside.xfuncname', value: '^[^ ].*$' },
  ];
}

const PATTERN = '*.alongside.json';

/** `-text` keeps git from changing line ends. */
export const ATTRIBUTES_LINE = `${PATTERN} merge=alongside diff=alongside -text`;

const isOurs = (line: string): boolean => line.trimStart().split(/\s+/)[0] === PATTERN;

/**
 * The text of `.gitattributes` with our line: in the place of an older line of ours, else at the end. The same text where
 * it is there already; other lines stay, and so do its line ends.
 */
export function withAttributes(text: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  const at = lines.findIndex(isOurs);
  if (at === -1) return [...lines, ATTRIBUTES_LINE, ''].join(lineEnd);
  if (lines.filter(isOurs).length === 1 && lines[at] === ATTRIBUTES_LINE) return text;
  const kept = lines.filter((line, index) => index === at || !isOurs(line));
  return [...kept.map((line) => (isOurs(line) ? ATTRIBUTES_LINE : line)), ''].join(lineEnd);
}
