/** A number with its unit, two digits after the point at most: "5 contacts", "33.33%"; the number alone without one. */
export function figureInWords(value: number, unit: string): string {
  const rounded = Math.abs(value) < 1e15 ? Math.round(value * 100) / 100 : value;
  return `${rounded}${unit === '' || unit === '%' ? unit : ` ${unit}`}`;
}
