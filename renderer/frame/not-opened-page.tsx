import { useState } from 'react';
import { api } from '../client/client.ts';
import { goToProject } from '../home/go.ts';
import { sentenceOf } from '../home/project-acts.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import type { Problem } from './use-opening.ts';

/** What Alongside kept becomes a project of its own; the file that cannot be read stays as it is. */
const OpenKept = ({ incoming }: { readonly incoming: string }) => {
  const [failure, setFailure] = useState<string | null>(null);
  const open = () =>
    api.library.keepApart({ incoming }).then(
      ({ key }) => goToProject(key),
      (cause: unknown) => setFailure(sentenceOf(cause)),
    );
  return (
    <>
      <p>
        Alongside kept the project as it was here last. It opens as a project of its own; the file stays as it
        is.
      </p>
      {failure !== null && (
        <p className="form-error" role="alert">
          {failure}
        </p>
      )}
      <Button variant="first" onPress={() => void open()}>
        Open what Alongside kept
      </Button>
    </>
  );
};

/** Where the project would be: what happened, what was kept, and the way back. */
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
      {problem.incoming !== undefined && <OpenKept incoming={problem.incoming} />}
      <LinkButton href="#/">Back to Home</LinkButton>
    </div>
  </main>
);
