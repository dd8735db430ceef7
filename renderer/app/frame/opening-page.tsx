import type { ReactNode } from 'react';
import { Progress } from '../../core/ui/progress.tsx';
import { TopBar } from '../../core/ui/top-bar.tsx';

/** What is shown until a project is there; `children` say why it is not. */
export function OpeningPage({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      <TopBar>{null}</TopBar>
      {children ?? <OpeningWork />}
    </>
  );
}

/** In the place of a screen. */
export function OpeningWork() {
  return (
    <main className="work page" id="work">
      <Progress label="Opening the project." />
    </main>
  );
}
