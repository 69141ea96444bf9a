import { useSession } from '@/session/useSession';
import { Chip } from '@/ui/Chip';
import type { ChipKind } from '@/ui/chipKind';
import type { Status } from '../taskItems.ts';

/** A task's ID in the colour of its series. */
export function SeriesChip({ id }: { readonly id: string }) {
  const kind = useSession(({ plan }) => seriesKind(plan.template.series, id));
  return (
    <Chip kind={kind} className="mt-0.5 pointer-coarse:mt-2.5">
      {id}
    </Chip>
  );
}

/** The template's own name of the series says what it is: T are tests in one, any task in another. */
export function seriesKind(
  series: readonly { readonly prefix: string; readonly name: string }[],
  id: string,
): ChipKind {
  const prefix = /^[A-Z]+/.exec(id)?.[0];
  const name = series.find((each) => each.prefix === prefix)?.name.toLowerCase() ?? '';
  if (name.startsWith('test')) return 'test';
  return name.startsWith('feature') ? 'feature' : 'neutral';
}

export function MarkerChips({ markers }: { readonly markers: string }) {
  if (markers === '') return null;
  return markers.split('\n').map((name) => (
    <Chip key={name} kind={markerKinds[name] ?? 'neutral'}>
      {name}
    </Chip>
  ));
}

export const markerKinds: Readonly<Record<string, ChipKind>> = {
  P: 'parallel',
  M: 'migration',
  D: 'doc',
};

/** Where a task stands, where that is worth a word: a box says done, a line below says what a blocked task waits for. */
export function StatusChip({ status }: { readonly status: Status }) {
  const look = LOOKS[status];
  return look ? <Chip kind={look.kind}>{look.word}</Chip> : null;
}

const LOOKS: Readonly<Partial<Record<Status, { readonly word: string; readonly kind: ChipKind }>>> = {
  ready: { word: 'ready', kind: 'ok' },
  doing: { word: 'in progress', kind: 'accent' },
  skipped: { word: 'skipped', kind: 'neutral' },
};
