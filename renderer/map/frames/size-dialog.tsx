import { useState } from 'react';
import { showDialog } from '../../ui/dialog-host.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { quoted } from '../../ui/words.ts';
import { FRAME_LEAST, resizeFrame } from './frame-acts.ts';
import type { Frame } from './frames-of.ts';

const FARTHEST = 1_000_000;

const parts = [
  { id: 'x', label: 'From the left', least: -FARTHEST },
  { id: 'y', label: 'From the top', least: -FARTHEST },
  { id: 'w', label: 'Width', least: FRAME_LEAST.w },
  { id: 'h', label: 'Height', least: FRAME_LEAST.h },
] as const;

type Part = (typeof parts)[number];
type Texts = Readonly<Record<Part['id'], string>>;

const errorOf = (text: string, least: number): string | undefined => {
  const value = Number(text.trim() || Number.NaN);
  if (!Number.isFinite(value)) return 'A number in pixels is needed here.';
  if (value < least) return `At least ${least} px.`;
  return value > FARTHEST ? 'That is farther than a map goes.' : undefined;
};

function SizeDialog({ frame, onClose }: { readonly frame: Frame; readonly onClose: () => void }) {
  const { x, y, w, h } = frame.area;
  const [texts, setTexts] = useState<Texts>({ x: `${x}`, y: `${y}`, w: `${w}`, h: `${h}` });
  const [isAsked, setAsked] = useState(false);
  const done = (): void => {
    setAsked(true);
    if (parts.some(({ id, least }) => errorOf(texts[id], least) !== undefined)) return;
    const number = (id: Part['id']): number => Number(texts[id]);
    resizeFrame(frame.id, { x: number('x'), y: number('y'), w: number('w'), h: number('h') });
    onClose();
  };
  return (
    <FormDialog
      title={`Size of ${quoted(frame.name)}`}
      action="Set the size"
      className="frame-size"
      onSubmit={done}
      onClose={onClose}
    >
      <p className="meta">In pixels of the map at 100 %. A card is 240 wide. Cards stay where they are.</p>
      {parts.map(({ id, label, least }) => (
        <TextField
          key={id}
          label={label}
          inputMode="numeric"
          autoFocus={id === 'w'}
          value={texts[id]}
          onChange={(text) => setTexts({ ...texts, [id]: text })}
          error={isAsked ? errorOf(texts[id], least) : undefined}
        />
      ))}
    </FormDialog>
  );
}

/** Asks how large a frame is, and where: what its corners do, without a pointer. */
export const openSize = (frame: Frame): void => {
  showDialog((close) => <SizeDialog frame={frame} onClose={close} />);
};
