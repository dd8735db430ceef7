import { provideNewCardPlacer } from '../../../features/links/create-linked-card.ts';
import type { MapExtension } from '../extensions/map-extension.ts';
import { placeLinkedCard } from './place-linked-card.ts';

/** Cards that are made from a dialog lie beside the one that they are linked with, while this map is shown. */
export const extension: MapExtension = { order: 5, onMount: () => provideNewCardPlacer(placeLinkedCard) };
