/** How wide a text is, px, at a size in px and a weight. */
export type MeasureText = (text: string, size: number, weight: number) => number;

/** Widths as this page sets them; the font is there as soon as anything is drawn. */
export function createTextMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;
    return context.measureText(text).width;
  };
}
