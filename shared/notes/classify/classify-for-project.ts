import type { ParseOptions } from '../parsed-notes.ts';
import { sectionOf } from '../structure/sections.ts';
import type { StructuredBlock } from '../structure/structure-blocks.ts';
import type { Classification } from './classify.ts';
import { findObjective, isAimSentence, isCoveredByAim } from './objectives.ts';

/** "Design, test, and spread innovations that:" under "Our objective is to": the aim begins so. */
const opensAim = ({ block, section, role, introducesList }: StructuredBlock): boolean =>
  section === 'objectives' &&
  (introducesList || (role === 'heading' && /:$/.test(block.text))) &&
  !sectionOf(block.text);

const isUnderAimHeading = (structured: StructuredBlock): boolean =>
  /\b(?:aim|purpose|goal)\b/i.test(structured.heading) &&
  structured.role === 'text' &&
  structured.isListEntry &&
  structured.block.text.length <= 280 &&
  structured.block.text.length > 15;

/** What an entry under "Our objective is to" is to the project; the first one that fits is its aim. */
export function classifyForProject(
  structured: StructuredBlock,
  found: { aim: boolean },
  options: ParseOptions,
): Classification | undefined {
  const { block, section, headings, role } = structured;
  const { text } = block;
  const asAim = (why: string): Classification => {
    found.aim = true;
    return { kind: 'aim', text, why };
  };
  if (role !== 'heading' && isAimSentence(text) && !found.aim)
    return asAim('It says what the project is for: proposed as its aim.');
  if (section !== 'objectives') return undefined;
  if (opensAim(structured) && !found.aim)
    return asAim(
      `Under “${headings.at(role === 'heading' ? 1 : 0) ?? ''}”: proposed as the aim of the project.`,
    );
  if (findObjective(text) && !structured.introducesList && role === 'text') {
    const above = headings.find((one) => sectionOf(one) === 'objectives') ?? structured.heading;
    const why = `Under “${above}”: proposed as an objective of the project.`;
    return { kind: 'objective', text, why };
  }
  if (found.aim || options.project?.aim || !isUnderAimHeading(structured)) return undefined;
  return asAim(`Under “${structured.heading}”: proposed as the aim of the project.`);
}

/** Why a proposal for the project is not needed, where the project has it already. */
export function reasonAlreadyInProject(
  classification: Classification,
  options: ParseOptions,
): string | undefined {
  const { project } = options;
  if (classification.kind === 'aim' && isCoveredByAim(classification.text, project))
    return 'This is already in the project’s aim.';
  if (classification.kind !== 'objective') return undefined;
  const objective = findObjective(classification.text);
  const isInProject = objective !== undefined && (project?.objectives ?? []).includes(objective);
  return isInProject ? 'This is already an objective of the project.' : undefined;
}
