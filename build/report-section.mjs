// Tables that a program writes into a README, between two markers of their name: `<!-- bench:storage -->`.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

/** @param {string} name */
const markersOf = (name) => ({ start: `<!-- ${name} -->`, end: `<!-- /${name} -->` });

/** The text with this content between the markers; at its end where it has none of that name. @param {string} text @param {string} name @param {string} content */
export function replaceSection(text, name, content) {
  const { start, end } = markersOf(name);
  const section = `${start}\n\n${content.trim()}\n\n${end}`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${section}\n`;
  return text.slice(0, from) + section + text.slice(to + end.length);
}

/** Writes sections of a file anew and leaves the rest of it. @param {string} path @param {Readonly<Record<string, string>>} sections content by name */
export async function writeSections(path, sections) {
  const before = await readFile(path, 'utf8');
  const after = Object.entries(sections).reduce(
    (text, [name, content]) => replaceSection(text, name, content),
    before,
  );
  await writeFile(path, after);
}

/** When and on what something was measured: "29 November 2026, 2 cores, Intel Xeon, Node 20.20.0". */
export function dateAndMachine(now = new Date()) {
  const day = now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}, ${cpus().length} cores, ${cpus()[0]?.model.trim() || 'processor unknown'}, Node ${process.versions.node}`;
}

/** A Markdown table. Bars within cells become slashes. @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function markdownTable(head, rows) {
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
