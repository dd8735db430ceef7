import {
  FEW_PEOPLE_WARNING,
  hasFewPeople,
} from '../../../../shared/records/privacy/small-numbers-in-measures.ts';
import { fileNameOf } from '../../../core/client/file-name.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { say } from '../../../core/ui/message.ts';
import { projectTitle } from '../../exchange/export-titles.ts';
import { saveFile } from '../../exchange/save-file.ts';
import { imageToPng } from '../../image-export/image-to-png.ts';
import { escapeXml } from '../../image-export/svg.ts';
import { type ChartData, chartDataOf } from '../chart-data.ts';
import { comparedWith } from '../comparison.ts';
import { type ChartImage, drawChartImage } from './chart-image.ts';

/** What is taken out is what the screen shows: also the measure that was put beside it. */
const besideOf = ({ series }: ChartData): ChartData | undefined => {
  const other = comparedWith(series.measure);
  return other === undefined ? undefined : chartDataOf(currentProject().document, other);
};

const pictureOf = (data: ChartData): ChartImage =>
  drawChartImage(data, projectTitle(currentProject().document), localToday(), besideOf(data));

const warningFor = (data: ChartData): string => {
  const other = besideOf(data);
  return hasFewPeople(data.series) || (other && hasFewPeople(other.series)) ? FEW_PEOPLE_WARNING : '';
};

const failed = (what: string, cause: unknown): void => {
  const why = cause instanceof Error && cause.message !== '' ? ` ${cause.message}` : '';
  say(`${what}${why} Nothing was changed.`);
};

/** Saves the chart with its words as a file. */
export async function saveChart(data: ChartData, format: 'svg' | 'png'): Promise<void> {
  try {
    const picture = pictureOf(data);
    const name = `${fileNameOf(picture.title)}.${format}`;
    const content = format === 'svg' ? picture.svg : (await imageToPng(picture)).blob;
    saveFile(name, content, format === 'svg' ? 'image/svg+xml' : 'image/png', warningFor(data));
  } catch (cause) {
    failed('No picture was made.', cause);
  }
}

const dataUrlOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read.'));
    reader.readAsDataURL(blob);
  });

/** For programs that take words with a picture in them: mail, Word. */
const htmlOf = ({ alt, width, height }: ChartImage, source: string): string =>
  `<p><img src="${source}" alt="${escapeXml(alt)}" width="${width}" height="${height}"></p><p>${escapeXml(alt)}</p>`;

/** Puts the chart on the clipboard as a picture, and with its sentence for programs that take words too. */
export async function copyChart(data: ChartData): Promise<void> {
  try {
    const picture = pictureOf(data);
    const { blob } = await imageToPng(picture);
    const html = htmlOf(picture, await dataUrlOf(blob));
    await navigator.clipboard.write([
      new ClipboardItem({
        'image/png': blob,
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([picture.alt], { type: 'text/plain' }),
      }),
    ]);
  } catch {
    say('The chart could not be copied. Click in this window and try again.');
    return;
  }
  say(`The chart is on the clipboard, with its sentence. ${warningFor(data)}`.trim());
}
