import { Kbd } from '@/ui/Kbd';
import type { Shortcut } from '@/ui/shortcut';

/** Keys that belong together, each with what it does. */
export interface KeyGroup {
  readonly name: string;
  readonly keys: readonly (readonly [shortcuts: readonly Shortcut[], words: string])[];
}

export interface KeyListProps {
  readonly group: KeyGroup;
}

/** Keycaps and, behind them, what they do. */
export function KeyList({ group: { name, keys } }: KeyListProps) {
  return (
    <section aria-label={name} className="break-inside-avoid">
      <h3 className="mb-1.5 text-sm font-semibold">{name}</h3>
      <dl className="grid grid-cols-[8.75rem_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1.5 text-sm">
        {keys.map(([shortcuts, words]) => (
          <div key={words} className="contents">
            <dt className="flex flex-wrap gap-1">
              {shortcuts.map((shortcut) => (
                <Kbd key={shortcut} keys={shortcut} />
              ))}
            </dt>
            <dd className="text-ink-2">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
