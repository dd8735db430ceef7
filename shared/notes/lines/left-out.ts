import { boilerplateIn, hasNoWords } from './boilerplate.ts';
import { contentsLines } from './contents-list.ts';
import { emailResidue } from './email-residue.ts';
import { frontMatterLength } from './front-matter.ts';
import { pageResidueIn } from './page-residue.ts';
import type { Line } from './split-lines.ts';

const ONLY_SIGNS = 'There are only signs on this line, no words.';

/** HTML comments may go over several lines. */
const commentLines = (lines: readonly Line[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let isOpen = false;
  for (const { raw, lineNumber } of lines) {
    if (isOpen || /^<!--/.test(raw)) found.add(lineNumber);
    if (!isOpen && /^<!--/.test(raw) && !raw.includes('-->')) isOpen = true;
    else if (isOpen && raw.includes('-->')) isOpen = false;
  }
  // A comment that never ends is none.
  return isOpen ? new Set() : found;
};

/** Lines that hold nothing of the meeting, each with the reason in a sentence. By number of the line. */
export function reasonsToLeaveOut(lines: readonly Line[]): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  const frontMatter = frontMatterLength(lines);
  const comments = commentLines(lines);
  const contents = contentsLines(lines);
  const mail = emailResidue(lines);
  lines.forEach((line, index) => {
    if (line.isBlank) return;
    const boilerplate = boilerplateIn(line.raw);
    const words = line.clock ? line.text.replace(/^[^:]{2,40}:\s+/, '') : line.raw;
    const residue = boilerplate
      ? undefined
      : (pageResidueIn(words) ?? (line.clock ? pageResidueIn(line.text) : undefined));
    const reason =
      (index < frontMatter ? 'It is about the file, not the meeting.' : undefined) ??
      (comments.has(line.lineNumber) ? 'A comment that is not for readers.' : undefined) ??
      (boilerplate ? `Left over from a web page: ${boilerplate}.` : undefined) ??
      (contents.has(line.lineNumber) ? 'A list of contents: its headings stand below.' : undefined) ??
      mail.get(line.lineNumber) ??
      (residue ? `Left over from the page: ${residue}.` : undefined) ??
      (line.text.trim() === '' && line.crossedOut ? 'Crossed out in the notes.' : undefined) ??
      (hasNoWords(line.raw) || line.text.trim() === '' ? ONLY_SIGNS : undefined);
    if (reason) reasons.set(line.lineNumber, reason);
  });
  return reasons;
}
