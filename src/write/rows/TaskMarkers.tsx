import type { MouseEvent } from 'react';
import type { Row } from '@/core/plan';
import { toggleMarker } from '@/core/toggleTask';
import { session } from '@/session/session';
import { chipColours, type ChipKind } from '@/ui/chipKind';
import { joinClasses } from '@/ui/joinClasses';
import { act } from '../act.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { markerMeaning, markersFor } from './typedMarker.ts';

export interface TaskMarkersProps {
  readonly row: Row;
  readonly name: string;
}

/** A task's markers, and, while the row is in use, those that it could have. */
export function TaskMarkers({ row, name }: TaskMarkersProps) {
  const { plan } = session.getState();
  const lookOnly = isLookOnly();
  const present = new Set(row.task?.markers.map((marker) => marker.name));
  return (
    <span className="ml-auto flex shrink-0 items-center">
      {markersFor(plan, row).map((marker) => {
        const pressed = present.has(marker);
        return (
          <button
            key={marker}
            type="button"
            data-row-path={row.path}
            data-marker={marker}
            aria-pressed={pressed}
            aria-label={`${name}: ${markerMeaning(plan, marker)}`}
            title={markerMeaning(plan, marker)}
            disabled={lookOnly}
            onClick={toggle}
            className={joinClasses(
              'grid min-h-7 min-w-7 shrink-0 place-items-center rounded-control outline-offset-[-2px] pointer-coarse:min-h-10 pointer-coarse:min-w-9',
              !pressed && lookOnly && 'hidden!',
              !pressed && 'invisible group-focus-within/row:visible group-hover/row:visible',
            )}
          >
            <span
              className={joinClasses(
                'grid h-5 min-w-5 place-items-center rounded-[5px] px-1 font-mono text-2xs font-medium',
                pressed
                  ? chipColours[KINDS[marker] ?? 'neutral']
                  : 'border border-dashed border-line-2 text-muted',
              )}
            >
              {marker}
            </span>
          </button>
        );
      })}
    </span>
  );
}

function toggle({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const { rowPath, marker } = currentTarget.dataset;
  if (rowPath === undefined || marker === undefined) return;
  act(`marker ${marker}`, (plan) => toggleMarker(plan, rowPath, marker), rowPath);
}

/** The colours of the markers that the formats share; any other is grey. */
const KINDS: Readonly<Record<string, ChipKind>> = {
  P: 'parallel',
  M: 'migration',
  D: 'doc',
  T: 'test',
  F: 'feature',
};
