import { useFilled } from './useFilled.ts';

/** `18 of 42 filled`, of the whole plan. */
export function FilledCount() {
  const { filled, total } = useFilled();
  return (
    <span className="text-xs whitespace-nowrap text-muted tabular-nums">
      {filled} of {total} filled
    </span>
  );
}
