import { Download, RotateCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { actionById } from '@/actions/allActions';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';

interface BoundaryState {
  readonly failure?: Error;
}

/** Holds up when a view fails, or cannot be loaded: the plan is still there, in the other views and as a file. */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override readonly state: BoundaryState = {};

  static getDerivedStateFromError(failure: unknown): BoundaryState {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <Failed failure={failure} onRetry={() => this.setState({ failure: undefined })} />;
  }
}

interface FailedProps {
  readonly failure: Error;
  readonly onRetry: () => void;
}

function Failed({ failure, onRetry }: FailedProps) {
  const download = actionById('download');
  const actions = (
    <>
      {download.available() && (
        <Button icon={<Download />} onClick={download.perform}>
          Download the plan
        </Button>
      )}
      <Button variant="primary" icon={<RotateCw />} onClick={onRetry}>
        Try again
      </Button>
    </>
  );
  return (
    <div role="alert">
      <EmptyState title="This view stopped working" actions={actions}>
        <p>
          Your plan is kept as it was, and the other views can still show it. If it happens again, download
          the plan and reload the page.
        </p>
        <p className="mt-2 font-mono text-xs">{failure.message}</p>
      </EmptyState>
    </div>
  );
}
