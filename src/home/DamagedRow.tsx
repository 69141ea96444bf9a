import { TriangleAlert } from 'lucide-react';
import { showDraft } from '@/actions/openFiles';
import type { DamagedDraft } from '@/storage/draft';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Row';

export const damagedName = 'Damaged draft';

export interface DamagedRowProps {
  readonly record: DamagedDraft;
  readonly onRemove: () => void;
}

/** A draft that cannot be read in full is shown all the same: nothing disappears by itself. */
export function DamagedRow({ record: { id, reason, textKept }, onRemove }: DamagedRowProps) {
  return (
    <Row className="min-h-13.5! gap-3!">
      <TriangleAlert aria-hidden="true" className="size-4 shrink-0 text-warn" />
      <div className="min-w-0 grow">
        <p id={`draft-${id}`} tabIndex={-1} className="font-strong">
          {damagedName}
        </p>
        <p className="text-xs text-muted">{reason}</p>
      </div>
      {textKept && <Button onClick={() => showDraft(id)}>Open</Button>}
      <Button variant="ghost" onClick={onRemove}>
        Delete
      </Button>
    </Row>
  );
}
