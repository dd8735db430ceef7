import { Component, type ReactNode } from 'react';
import { unsavedWork } from '../../core/state/unsaved-work.ts';
import { Button, LinkButton } from '../../core/ui/button.tsx';
import './error-boundary.css';

interface Props {
  /** `screen`: the frame around it goes on; `page`: everything stopped. */
  readonly place: 'screen' | 'page';
  readonly children: ReactNode;
}

interface State {
  readonly problem: string | null;
}

const unsavedWorkInWords = (): string =>
  unsavedWork().hasPendingEdits()
    ? 'Nothing is lost: your last change is kept here and is still being saved.'
    : 'Nothing is lost: everything you did is saved.';

/** An error while rendering stops one screen, is said in a sentence, and loses nothing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(cause: unknown): State {
    return { problem: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return (
      <section className="broken" role="alert">
        <h2>
          {this.props.place === 'screen' ? 'This screen stopped working.' : 'This page stopped working.'}
        </h2>
        <p>{unsavedWorkInWords()}</p>
        <div className="broken-actions">
          <Button variant="primary" onPress={() => this.setState({ problem: null })}>
            Show it again
          </Button>
          <LinkButton href="#/" onPress={() => this.setState({ problem: null })}>
            Back to Home
          </LinkButton>
        </div>
        <details>
          <summary>What to tell somebody who can help</summary>
          <p>{problem}</p>
        </details>
      </section>
    );
  }
}
