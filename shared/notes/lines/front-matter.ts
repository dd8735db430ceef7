import type { Line } from './split-lines.ts';

/** Longest head of a Markdown file. */
const MAX_LINES = 80;
const FENCE = /^(?:---|\+\+\+)$/;
const FIELD = /^(?:[\w .-]{1,40}\s?[:=](?:\s|$)|[-#]\s?|\s|[\]}])/;

/** How many lines the head of a Markdown file takes (YAML between `---`, TOML between `+++`), with its fences. */
export function frontMatterLength(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => !line.isBlank);
  const fence = lines[first]?.raw ?? '';
  if (!FENCE.test(fence)) return 0;
  let fields = 0;
  for (let index = first + 1; index < Math.min(lines.length, first + MAX_LINES); index += 1) {
    const line = lines[index];
    if (!line) return 0;
    if (line.raw === fence || line.raw === '...') return fields > 0 ? index + 1 : 0;
    if (line.isBlank) continue;
    if (!FIELD.test(line.raw) && line.indent === 0) return 0;
    fields += 1;
  }
  return 0;
}
