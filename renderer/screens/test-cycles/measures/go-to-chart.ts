/** The part of the page that is the chart. */
export const CHART_AREA_ID = 'measure-chart-area';

/** Goes to the chart where it stands below the numbers; the keyboard goes along. */
export function goToChart(): void {
  const area = document.getElementById(CHART_AREA_ID);
  area?.scrollIntoView({ block: 'start' });
  area?.focus({ preventScroll: true });
}
