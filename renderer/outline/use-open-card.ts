import { useEffect, useRef, useState } from 'react';
import { kindOfId } from '../../shared/document/view.ts';
import { currentProject, useProject } from '../state/project-store.ts';
import { goTo, useRoute } from '../state/route.ts';
import { clearSelection, select, useSelection } from '../state/selection.ts';
import { setOutline, useOutline } from './outline-store.ts';
import { focusRow } from './row-focus.ts';

/** The one card that is open beside the list, in step with the address. */
export const useOpenCard = () => {
  const route = useRoute();
  const selection = useSelection();
  const picked = useOutline((state) => state.picked);
  const asked = route.params.get('card');
  /** The card that was opened here: the keyboard is where it should be. */
  const own = useRef<string>(undefined);
  useEffect(() => {
    if (asked === null) return;
    setOutline({ picked: null });
    select([asked]);
    if (own.current === asked) return;
    // Asked for by Find or by an address: the keyboard comes to its row, once the dialog that asked has gone.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => focusRow(asked)));
    return () => cancelAnimationFrame(frame);
  }, [asked]);
  const only = selection.size === 1 ? [...selection][0] : undefined;
  const isThere = useProject(
    (project) => only !== undefined && only !== picked && kindOfId(project.document, only) !== undefined,
  );
  const [byKeyboard, setByKeyboard] = useState(false);
  // Always the same functions: rows take them and must not be drawn anew for it.
  const [acts] = useState(() => ({
    open: (id: string, isByKeyboard = false) => {
      setByKeyboard(isByKeyboard);
      own.current = id;
      setOutline({ picked: null });
      select([id]);
      goTo({ screen: 'outline', key: currentProject().key, params: { card: id } }, { replace: true });
    },
    close: (id: string) => {
      clearSelection();
      goTo({ screen: 'outline', key: currentProject().key }, { replace: true });
      focusRow(id);
    },
  }));
  return { openId: isThere ? only : undefined, byKeyboard, ...acts };
};
