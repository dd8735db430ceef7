import { LinkButton } from '../ui/button.tsx';
import type { Problem } from './use-opening.ts';

/** Where the project would be: what happened, and the way back. */
export const NotOpenedPage = ({ problem }: { readonly problem: Problem }) => (
  <main className="work" id="work" tabIndex={-1}>
    <div className="broken">
      <h1>This project did not open.</h1>
      <p>{problem.sentence}</p>
      {problem.details.length > 0 && (
        <ul className="plain-list">
          {problem.details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <LinkButton href="#/">Back to Home</LinkButton>
    </div>
  </main>
);
