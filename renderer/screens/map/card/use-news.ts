import { useIsNew, useNewCardIds } from '../../../features/new-cards/new-cards.ts';
import { activeMap } from '../state/active-map.ts';
import { isMarkedNew, type MatNews, newsOfMat } from '../state/new-marks.ts';

/** What is new on a mat; undefined for nothing. */
export function useMatNews(theme: string): MatNews | undefined {
  const newIds = useNewCardIds();
  const map = activeMap();
  const news = map && newsOfMat(map.model, theme, newIds);
  return news && news.count > 0 ? news : undefined;
}

/** Whether a card says that it is new. */
export function useIsMarkedNew(id: string): boolean {
  const isNew = useIsNew(id);
  const map = activeMap();
  return isNew && map !== undefined && isMarkedNew(map.model, id);
}
