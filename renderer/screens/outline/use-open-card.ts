import { useEffect, useRef, useState } from 'react';
import { kindOfId } from '../../../shared/document/model/selectors.ts';
import { currentProject, useProject } from '../../core/state/project-store.ts';
import { goTo, useRoute } from '../../core/state/route.ts';
import { clearSelection, select, useSelection } from '../../core/state/selection.ts';
import { afterOverlayCloses } from '../../core/ui/focus.ts';
import { setOutline, useOutline } from './state/outline-store.ts';
import { focusRow } from './state/row-focus.ts';

/** The card that is open beside the list, in sync with the address. */
export function useOpenCard() {
  const route = useRoute();
  const selection = useSelection();
  const picked = useOutline((state) => state.selectedUnopened);
  const requestedId = route.params.get('card');
  /** Id of the card that was opened here: its focus is set already. */
  const openedHere = useRef<string>(undefined);
  useEffect(() => {
    if (requestedId === null) return;
    setOutline({ selectedUnopened: null });
    select([requestedId]);
    if (openedHere.current === requestedId) return;
    // Opened by Find or by an address: its row gets the focus.
    return afterOverlayCloses(() => focusRow(requestedId));
  }, [requestedId]);
  const selectedId = selection.size === 1 ? [...selection][0] : undefined;
  const isShown = useProject(
    (project) =>
      selectedId !== undefined &&
      selectedId !== picked &&
      kindOfId(project.document, selectedId) !== undefined,
  );
  const [byKeyboard, setByKeyboard] = useState(false);
  // Stable functions: rows get them as props and must not be rendered again.
  const [actions] = useState(() => ({
    open: (id: string, isByKeyboard = false) => {
      setByKeyboard(isByKeyboard);
      openedHere.current = id;
      setOutline({ selectedUnopened: null });
      select([id]);
      goTo({ screen: 'outline', key: currentProject().key, params: { card: id } }, { replace: true });
    },
    close: (id: string) => {
      clearSelection();
      goTo({ screen: 'outline', key: currentProject().key }, { replace: true });
      focusRow(id);
    },
  }));
  return { openId: isShown ? selectedId : undefined, byKeyboard, ...actions };
}
