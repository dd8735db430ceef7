import { type ComponentType, Suspense, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { type LazyComponent, lazyComponent } from '../../../../renderer/core/ui/lazy-component.tsx';

/** A place on the page where it is drawn. */
function place(Shown: LazyComponent<{ readonly of: string }>) {
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  onTestFinished(() => {
    root.unmount();
    box.remove();
  });
  const drawInTime = (of: string): void =>
    root.render(
      <Suspense fallback="Opening">
        <Shown of={of} />
      </Suspense>,
    );
  return {
    text: () => box.textContent,
    /** In React's own time, which waits for what comes in a moment. */
    drawInTime,
    drawAtOnce: (of: string): void => flushSync(() => drawInTime(of)),
  };
}

const Words = ({ of }: { readonly of: string }) => <p>{`The ${of} project`}</p>;

test('what was loaded ahead is shown at once', async () => {
  const Shown = lazyComponent(async () => Words);
  await Shown.load();
  const { text, drawAtOnce } = place(Shown);
  drawAtOnce('first');
  expect(text()).toBe('The first project');
});

test('what was not is waited for, and then shown', async () => {
  const { text, drawAtOnce } = place(lazyComponent(async () => Words));
  drawAtOnce('first');
  expect(text()).toBe('Opening');
  await expect.poll(text).toBe('The first project');
});

test('what is shown stays when it is drawn again after it was loaded once more', async () => {
  let mounts = 0;
  const Counted: ComponentType<{ readonly of: string }> = ({ of }) => {
    useEffect(() => {
      mounts += 1;
    }, []);
    return <Words of={of} />;
  };
  const Shown = lazyComponent(async () => Counted);
  const { text, drawInTime, drawAtOnce } = place(Shown);
  drawInTime('first');
  await expect.poll(text).toBe('The first project');
  await Shown.load();
  drawAtOnce('second');
  expect(text()).toBe('The second project');
  expect(mounts).toBe(1);
});

test('code that cannot be had is said to who asks for it', async () => {
  const Shown = lazyComponent(async (): Promise<ComponentType> => {
    throw new Error('offline');
  });
  await expect(Shown.load()).rejects.toThrow('offline');
});
