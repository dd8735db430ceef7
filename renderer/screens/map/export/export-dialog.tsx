import { useEffect, useMemo, useState } from 'react';
import { fileNameOf } from '../../../core/client/file-name.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { selectedIds } from '../../../core/state/selection.ts';
import { Button } from '../../../core/ui/button.tsx';
import { CheckboxField } from '../../../core/ui/checkbox-fields.tsx';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { Select } from '../../../core/ui/select.tsx';
import { cardIdsOnMap, countWithheld } from '../../../features/exchange/partner-copy.ts';
import { saveFile } from '../../../features/exchange/save-file.ts';
import { WithheldCheckbox } from '../../../features/exchange/withheld-checkbox.tsx';
import { imageToPng, pngScale } from '../../../features/image-export/image-to-png.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import { visibleRect } from '../../../features/map-model/geometry/viewport.ts';
import { framesOf } from '../frames/frames-of.ts';
import { activeMap } from '../state/active-map.ts';
import { exportImage } from './export-image.ts';
import type { MapImage } from './map-image.ts';
import '../../../features/exchange/exchange.css';

type Format = 'svg' | 'png' | 'pdf';

/** Beyond so many cards a preview would hold the window up for seconds. */
const MAX_PREVIEW_CARDS = 2_000;

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
const sharpnessNote = ({ width, height }: MapImage): string => {
  const scale = pngScale(width, height);
  if (scale >= 2) return '';
  const scaleText = scale >= 1 ? `${scale.toFixed(1)} times` : `${Math.round(scale * 100)} per cent of`;
  return `So large a map is drawn at ${scaleText} its size instead of twice. A part of it can be sharper.`;
};

type TitledImage = MapImage & { readonly title: string };

const saveImage = async (format: Format, image: TitledImage): Promise<void> => {
  const name = `${fileNameOf(image.title)}.${format}`;
  if (format === 'svg') saveFile(name, image.svg, 'image/svg+xml');
  else if (format === 'png')
    saveFile(name, (await imageToPng(image)).blob, 'image/png', sharpnessNote(image));
  else {
    const { imageToPdf } = await import('../../../features/image-export/image-to-pdf.ts');
    saveFile(name, await imageToPdf(image, image.title), 'application/pdf');
  }
};

/** The URL of the preview, revoked when it is no longer shown. */
function useObjectUrl(svg: string | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (svg === undefined) return undefined;
    const created = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setUrl(created);
    return () => URL.revokeObjectURL(created);
  }, [svg]);
  return svg === undefined ? undefined : url;
}

const cardCountText = (count: number): string =>
  count === 1 ? '1 card' : `${count.toLocaleString('en-GB')} cards`;

const ImagePreview = ({ picture }: { readonly picture: TitledImage | undefined }) => {
  const isShown = picture !== undefined && picture.cards <= MAX_PREVIEW_CARDS;
  const url = useObjectUrl(isShown ? picture.svg : undefined);
  return (
    <div className="picture-preview">
      {!picture && <p>There is nothing to draw here. Choose another part, or include private cards.</p>}
      {picture && !isShown && (
        <p>{cardCountText(picture.cards)}: too many for a preview. The picture holds them all.</p>
      )}
      {url && picture && <img src={url} alt={`Preview of the picture: ${cardCountText(picture.cards)}`} />}
    </div>
  );
};

interface ExportDialogProps {
  readonly mapId: string;
  readonly visibleRect: Rect | undefined;
  readonly selection: ReadonlySet<string>;
  readonly onClose: () => void;
}

const ExportDialog = ({ mapId, visibleRect, selection, onClose }: ExportDialogProps) => {
  const document = useProject((project) => project.document);
  const [format, setFormat] = useState<Format>('png');
  const [area, setArea] = useState(selection.size > 0 ? 'selection' : 'all');
  const [includesWithheld, setIncludesWithheld] = useState(false);
  const [hasLegend, setLegend] = useState(true);
  const [problem, setProblem] = useState('');
  const [isExporting, setExporting] = useState(false);
  const image = useMemo(
    () => exportImage({ area, includesWithheld, hasLegend }, { document, mapId, visibleRect, selection }),
    [area, includesWithheld, hasLegend, document, mapId, visibleRect, selection],
  );
  const cards = area === 'selection' ? selection : cardIdsOnMap(document, mapId);
  const areas = [
    { value: 'all', label: 'The whole map' },
    ...(visibleRect ? [{ value: 'viewport', label: 'What is in sight' }] : []),
    ...(selection.size > 0 ? [{ value: 'selection', label: 'What is selected' }] : []),
    ...framesOf(document, mapId).map(({ id, name }) => ({ value: id, label: `Frame: ${name}` })),
  ];
  const save = async (): Promise<void> => {
    if (!image || isExporting) return;
    setExporting(true);
    try {
      await saveImage(format, image);
      onClose();
    } catch (cause) {
      setProblem(`No picture was made. ${cause instanceof Error ? cause.message : ''}`.trim());
    } finally {
      setExporting(false);
    }
  };
  const note = format === 'png' && image ? sharpnessNote(image) : '';
  return (
    <Dialog
      title="Save a picture"
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void save()}>
            {isExporting ? 'Drawing…' : `Save as ${format.toUpperCase()}`}
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
      <ImagePreview picture={image} />
      {note && <p>{note}</p>}
      {problem && <p role="alert">{problem}</p>}
      <CheckboxField label="Title, date and legend" value={hasLegend} onChange={setLegend} />
      <WithheldCheckbox
        count={countWithheld(document, cards)}
        includesPrivate={includesWithheld}
        onChange={setIncludesWithheld}
      />
    </Dialog>
  );
};

/** Asks which part of a map to export, previews the image, and saves it. */
export function showExportDialog(mapId: string): void {
  const map = activeMap();
  const sight = map?.mapId === mapId ? visibleRect(map.pane.viewport()) : undefined;
  const selectedHere = new Set(map?.mapId === mapId ? selectedIds() : []);
  const cards = new Set([...selectedHere].filter((id) => map?.model.slots.slotOf(id) !== undefined));
  showDialog((close) => <ExportDialog mapId={mapId} visibleRect={sight} selection={cards} onClose={close} />);
}
