import type { Omission } from '@/core/cleanCopy';
import { scrollArea } from '@/preview/scrollArea';

const kinds: Readonly<Record<Omission['kind'], string>> = {
  section: 'Section',
  comment: 'Comment',
  guidance: 'Guidance',
};

export interface OmissionListProps {
  readonly omissions: readonly Omission[];
}

/** What a clean copy leaves out, in the plan's order. */
export function OmissionList({ omissions }: OmissionListProps) {
  if (omissions.length === 0) return <p className="text-sm text-muted">Nothing is left out.</p>;
  return (
    <section aria-labelledby="omissions" className="min-h-0">
      <h3 id="omissions" aria-live="polite" className="mt-2 mb-1.5 text-sm font-strong">
        {omissions.length === 1 ? '1 place is' : `${omissions.length} places are`} left out
      </h3>
      <div
        {...scrollArea}
        aria-labelledby="omissions"
        className="max-h-[36dvh] overflow-auto rounded-box border border-line max-md:max-h-[24dvh]"
      >
        <ul role="list" className="divide-y divide-line text-sm">
          {omissions.map(({ kind, name, from }) => (
            <li key={from} className="px-2.5 py-1.5">
              <span className="mr-2 text-xs text-muted">{kinds[kind]}</span>
              <span dir="auto" className="[overflow-wrap:anywhere]">
                {name}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
