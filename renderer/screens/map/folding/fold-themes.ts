import { counted } from '../../../../shared/records/fields/counted.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { targets } from '../state/command-targets.ts';
import { foldedThemes, setThemesFolded } from '../state/folded-themes.ts';

/** The themes with a mat on this map. */
export function themesOnMap({ model }: ActiveMap): readonly string[] {
  const { slots } = model;
  return [...slots.all()].flatMap((slot) => (slots.isMat(slot) ? (slots.face(slot)?.id ?? []) : []));
}

/** The themes that a command is about: those that are selected or have the focus, and those of such cards. */
export function targetThemes(map: ActiveMap): ReadonlySet<string> {
  const { slots, mats } = map.model;
  const themes = new Set<string>();
  for (const id of targets(map)) {
    const slot = slots.slotOf(id) ?? -1;
    const theme = slots.isMat(slot) ? id : mats.themeOf(slot);
    if (theme !== undefined && slots.slotOf(theme) !== undefined) themes.add(theme);
  }
  return themes;
}

function themesInWords({ model }: ActiveMap, themes: readonly string[]): string {
  const [only] = themes;
  if (themes.length !== 1 || only === undefined) return counted(themes.length, 'theme');
  const name = model.slots.face(model.slots.slotOf(only) ?? -1)?.title;
  return name ? quoted(name) : 'The theme';
}

/** Folds themes up or unfolds them for the person at this window; nothing is written in the project. */
export function foldThemes(map: ActiveMap, themes: readonly string[], isFolded: boolean): void {
  const { slots, mats } = map.model;
  const onMap = themes.filter((theme) => slots.slotOf(theme) !== undefined);
  if (onMap.length === 0) return;
  const cards = onMap.reduce((sum, theme) => sum + mats.membersOf(theme).size, 0);
  setThemesFolded(map, onMap, isFolded);
  const state = isFolded ? 'folded up' : 'unfolded';
  const are = onMap.length === 1 ? 'is' : 'are';
  announce(`${themesInWords(map, onMap)} ${are} ${state}: ${cardsInWords(cards)}.`);
}

/** Folds these up; where all of them are, unfolds them. */
export function toggleThemes(map: ActiveMap, themes: readonly string[]): void {
  const folded = foldedThemes();
  foldThemes(
    map,
    themes,
    themes.some((theme) => !folded.has(theme)),
  );
}
