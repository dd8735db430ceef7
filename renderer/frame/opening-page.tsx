import type { ReactNode } from 'react';
import { Progress } from '../ui/progress.tsx';
import { Bar } from './bar.tsx';

/** What is shown until a project is there; `children` say why it is not. */
export const OpeningPage = ({ children }: { readonly children?: ReactNode }) => (
  <>
    <Bar>{null}</Bar>
    {children ?? (
      <main className="work page" id="work">
        <Progress label="Opening the project." />
      </main>
    )}
  </>
);
