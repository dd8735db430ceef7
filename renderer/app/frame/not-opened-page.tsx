import { useState } from 'react';
import { api } from '../../core/client/api.ts';
import { Button, LinkButton } from '../../core/ui/button.tsx';
import { goToProject } from '../../features/library/go-to-project.ts';
import { errorInWords } from '../../features/library/project-actions.tsx';
import type { OpenProblem } from './use-open-project.ts';

/** What Alongside kept becomes a project of its own; the file that cannot be read stays as it is. */
const OpenIncomingCopy = ({ incomingId }: { readonly incomingId: string }) => {
  const [failure, setFailure] = useState<string | null>(null);
  const open = () =>
    api.library.keepAsSeparate({ incomingId }).then(
      ({ key }) => goToProject(key),
      (cause: unknown) => setFailure(errorInWords(cause)),
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
      <Button variant="primary" onPress={() => void open()}>
        Open what Alongside kept
      </Button>
    </>
  );
};

/** Where the project would be: what happened, what was kept, and the way back. */
export function NotOpenedPage({ problem }: { readonly problem: OpenProblem }) {
  return (
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
        {problem.incomingId !== undefined && <OpenIncomingCopy incomingId={problem.incomingId} />}
        <LinkButton href="#/">Back to Home</LinkButton>
      </div>
    </main>
  );
}
