import { Button } from '@/ui/Button';

export interface AsTextToggleProps {
  readonly asText: boolean;
  readonly onChange: (asText: boolean) => void;
  /** What the field is when it is not text: `tree`. */
  readonly otherwise: string;
}

/** Between the rows of a field and its text as it stands. */
export function AsTextToggle({ asText, onChange, otherwise }: AsTextToggleProps) {
  return (
    <Button size="small" variant="ghost" onClick={() => onChange(!asText)}>
      {asText ? `As ${otherwise}` : 'As text'}
    </Button>
  );
}
