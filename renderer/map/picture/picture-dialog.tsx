import { useEffect, useMemo, useState } from 'react';
import { fileName } from '../../client/file-name.ts';
import { handOver } from '../../exchange/hand-over.ts';
import { cardsOn, stayingAmong } from '../../exchange/leaving.ts';
import { StayingCheck } from '../../exchange/staying-check.tsx';
import { useProject } from '../../state/project-store.ts';
import { selected } from '../../state/selection.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choice-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showDialog } from '../../ui/dialog-host.tsx';
import { Select } from '../../ui/select.tsx';
import { framesOf } from '../frames/frames-of.ts';
import { liveMap } from '../live-map.ts';
import type { Rect } from '../model/rect.ts';
import { sightOf } from '../model/window.ts';
import type { Picture } from './map-picture.ts';
import { pictureBy } from './picture-choice.ts';
import { scaleFor, toPng } from './to-png.ts';
import '../../exchange/exchange.css';

type Format = 'svg' | 'png' | 'pdf';

/** Beyond so many cards a preview would hold the window up for seconds. */
const MOST_SHOWN = 2_000;

const formats = [
  { value: 'png', label: 'PNG', help: 'For slides, documents and messages. Twice as sharp as the screen.' },
  { value: 'svg', label: 'SVG', help: 'Sharp at any size, for drawing programs and web pages.' },
  {
    value: 'pdf',
    label: 'PDF',
    help: 'One page of the picture’s own size, for printing. Text can be searched.',
  },
] as const;

/** How sharp a PNG of this size can be, where that is less than twice. */
const sharpness = ({ width, height }: Picture): string => {
  const scale = scaleFor(width, height);
  if (scale >= 2) return '';
  const per = scale >= 1 ? `${scale.toFixed(1)} times` : `${Math.round(scale * 100)} per cent of`;
  return `So large a map is drawn at ${per} its size instead of twice. A part of it can be sharper.`;
};

type Titled = Picture & { readonly title: string };

const finish = async (format: Format, picture: Titled): Promise<void> => {
  const name = `${fileName(picture.title)}.${format}`;
  if (format === 'svg') handOver(name, picture.svg, 'image/svg+xml');
  else if (format === 'png') handOver(name, (await toPng(picture)).blob, 'image/png', sharpness(picture));
  else {
    const { toPdf } = await import('./to-pdf.ts');
    handOver(name, await toPdf(picture, picture.title), 'application/pdf');
  }
};

/** The address of a picture, while it is shown. */
function useAddress(svg: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (svg === undefined) return undefined;
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return svg === undefined ? undefined : address;
}

const cardsIn = (count: number): string =>
  count === 1 ? '1 card' : `${count.toLocaleString('en-GB')} cards`;

const Preview = ({ picture }: { readonly picture: Titled | undefined }) => {
  const isShown = picture !== undefined && picture.cards <= MOST_SHOWN;
  const address = useAddress(isShown ? picture.svg : undefined);
  return (
    <div className="picture-preview">
      {!picture && <p>There is nothing to draw here. Choose another part, or take along what stays here.</p>}
      {picture && !isShown && (
        <p>{cardsIn(picture.cards)}: too many for a preview. The picture holds them all.</p>
      )}
      {address && picture && <img src={address} alt={`Preview of the picture: ${cardsIn(picture.cards)}`} />}
    </div>
  );
};

interface PictureProps {
  readonly mapId: string;
  readonly sight: Rect | undefined;
  readonly selection: ReadonlySet<string>;
  readonly onClose: () => void;
}

const PictureDialog = ({ mapId, sight, selection, onClose }: PictureProps) => {
  const document = useProject((project) => project.document);
  const [format, setFormat] = useState<Format>('png');
  const [area, setArea] = useState(selection.size > 0 ? 'selection' : 'all');
  const [isWhole, setWhole] = useState(false);
  const [hasLegend, setLegend] = useState(true);
  const [problem, setProblem] = useState('');
  const [isMaking, setMaking] = useState(false);
  const picture = useMemo(
    () => pictureBy({ area, isWhole, hasLegend }, { document, mapId, sight, selection }),
    [area, isWhole, hasLegend, document, mapId, sight, selection],
  );
  const cards = area === 'selection' ? selection : cardsOn(document, mapId);
  const areas = [
    { value: 'all', label: 'The whole map' },
    ...(sight ? [{ value: 'sight', label: 'What is in sight' }] : []),
    ...(selection.size > 0 ? [{ value: 'selection', label: 'What is selected' }] : []),
    ...framesOf(document, mapId).map(({ id, name }) => ({ value: id, label: `Frame: ${name}` })),
  ];
  const save = async (): Promise<void> => {
    if (!picture || isMaking) return;
    setMaking(true);
    try {
      await finish(format, picture);
      onClose();
    } catch (cause) {
      setProblem(`No picture was made. ${cause instanceof Error ? cause.message : ''}`.trim());
    } finally {
      setMaking(false);
    }
  };
  const note = format === 'png' && picture ? sharpness(picture) : '';
  return (
    <Dialog
      title="Save a picture"
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="first" onPress={() => void save()}>
            {isMaking ? 'Drawing…' : `Save as ${format.toUpperCase()}`}
          </Button>
        </>
      }
    >
      <div className="picture-choices">
        <Select
          label="Format"
          value={format}
          options={formats}
          onChange={(next) => setFormat(formats.find(({ value }) => value === next)?.value ?? format)}
        />
        <Select label="Part" value={area} options={areas} onChange={(next) => setArea(next ?? area)} />
      </div>
      <Preview picture={picture} />
      {note && <p>{note}</p>}
      {problem && <p role="alert">{problem}</p>}
      <CheckField label="Title, date and legend" value={hasLegend} onChange={setLegend} />
      <StayingCheck count={stayingAmong(document, cards)} isWhole={isWhole} onChange={setWhole} />
    </Dialog>
  );
};

/** Asks what of a map becomes a picture, shows it, and saves it. */
export const showPictureDialog = (mapId: string): void => {
  const map = liveMap();
  const sight = map?.mapId === mapId ? sightOf(map.pane.view()) : undefined;
  const here = new Set(map?.mapId === mapId ? selected() : []);
  const cards = new Set([...here].filter((id) => map?.model.slots.slotOf(id) !== undefined));
  showDialog((close) => <PictureDialog mapId={mapId} sight={sight} selection={cards} onClose={close} />);
};
