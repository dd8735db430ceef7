import { useState } from 'react';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../../core/ui/form-dialog.tsx';
import { TextField } from '../../../core/ui/text-field.tsx';
import { MIN_FRAME_SIZE, resizeFrame } from './frame-actions.ts';
import type { Frame } from './frames-of.ts';

const MAX_COORDINATE = 1_000_000;

const sizeFields = [
  { id: 'x', label: 'From the left', least: -MAX_COORDINATE },
  { id: 'y', label: 'From the top', least: -MAX_COORDINATE },
  { id: 'w', label: 'Width', least: MIN_FRAME_SIZE.w },
  { id: 'h', label: 'Height', least: MIN_FRAME_SIZE.h },
] as const;

type SizeField = (typeof sizeFields)[number];
type Texts = Readonly<Record<SizeField['id'], string>>;

const errorOf = (text: string, min: number): string | undefined => {
  const value = Number(text.trim() || Number.NaN);
  if (!Number.isFinite(value)) return 'A number in pixels is needed here.';
  if (value < min) return `At least ${min} px.`;
  return value > MAX_COORDINATE ? 'That is farther than a map goes.' : undefined;
};

function FrameSizeDialog({ frame, onClose }: { readonly frame: Frame; readonly onClose: () => void }) {
  const { x, y, w, h } = frame.area;
  const [texts, setTexts] = useState<Texts>({ x: `${x}`, y: `${y}`, w: `${w}`, h: `${h}` });
  const [hasSubmitted, setSubmitted] = useState(false);
  const submit = (): void => {
    setSubmitted(true);
    if (sizeFields.some(({ id, least }) => errorOf(texts[id], least) !== undefined)) return;
    const number = (id: SizeField['id']): number => Number(texts[id]);
    resizeFrame(frame.id, { x: number('x'), y: number('y'), w: number('w'), h: number('h') });
    onClose();
  };
  return (
    <FormDialog
      title={`Size of ${quoted(frame.name)}`}
      submitLabel="Set the size"
      className="frame-size"
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="meta">In pixels of the map at 100 %. A card is 240 wide. Cards stay where they are.</p>
      {sizeFields.map(({ id, label, least }) => (
        <TextField
          key={id}
          label={label}
          inputMode="numeric"
          autoFocus={id === 'w'}
          value={texts[id]}
          onChange={(text) => setTexts({ ...texts, [id]: text })}
          error={hasSubmitted ? errorOf(texts[id], least) : undefined}
        />
      ))}
    </FormDialog>
  );
}

/** Asks how large a frame is, and where: what its corners do, without a pointer. */
export function openFrameSizeDialog(frame: Frame): void {
  showDialog((close) => <FrameSizeDialog frame={frame} onClose={close} />);
}
