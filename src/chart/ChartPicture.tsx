import { Canvas } from './Canvas.tsx';
import type { Camera } from './useCamera.ts';
import type { PlacedChart } from './useLayout.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

export interface ChartPictureProps {
  /** Undefined while the first layout is made. */
  readonly placed: PlacedChart | undefined;
  readonly camera: Camera;
  readonly onOpen: (id: string | undefined) => void;
}

/** What is seen of the chart: the picture, the buttons that zoom it, and who made the canvas that it is drawn on. */
export function ChartPicture({ placed, camera, onOpen }: ChartPictureProps) {
  return (
    <>
      <div aria-hidden="true" className="absolute inset-0">
        {placed ? (
          <Canvas placed={placed} onOpen={onOpen} />
        ) : (
          <p className="p-4 text-sm text-muted">Drawing…</p>
        )}
      </div>
      <ZoomButtons camera={camera} />
      <p className="react-flow__attribution absolute right-1 bottom-0.5 z-10 text-2xs text-muted">
        <a
          href="https://reactflow.dev"
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex min-h-6 items-center px-1 hover:underline"
        >
          React Flow
        </a>
      </p>
    </>
  );
}
