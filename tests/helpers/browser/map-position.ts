import type { Page } from '@playwright/test';

interface WatchedPage {
  readonly mapPositions: Set<string>;
}

/** From now on keeps where the map lies in each frame, from the first in which it is where it opens. */
export async function watchMapPosition(page: Page): Promise<void> {
  await page.evaluate(() => {
    const mapPositions = new Set<string>();
    Object.assign(globalThis, { mapPositions });
    const look = (): void => {
      requestAnimationFrame(look);
      const transform = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform;
      // Bare paper lies as React Flow begins.
      if (transform === undefined || transform.includes('scale(1)')) return;
      const { x, y } = document.querySelector('.map-canvas')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      mapPositions.add(`${x} ${y} ${transform}`);
    };
    look();
  });
}

/** Every place where the map was seen, and what it was moved by there. */
export function mapPositions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(globalThis as unknown as WatchedPage).mapPositions]);
}

/** Waits for the first frame of the map. */
export async function waitForMap(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as WatchedPage).mapPositions.size > 0, undefined, {
    polling: 'raf',
  });
}
