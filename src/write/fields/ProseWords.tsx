import { ProseView } from '@/prose/ProseView';
import type { FieldControl } from '@/ui/Field';

export interface ProseWordsProps {
  readonly path: string;
  readonly control: FieldControl;
  readonly value: string;
  readonly placeholder: string | undefined;
}

/** Rich text that is only to look at. */
export function ProseWords({ path, control, value, placeholder }: ProseWordsProps) {
  const view = placeholder === undefined ? { value } : { value, placeholder };
  return (
    <div
      {...control}
      data-path={path}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-readonly="true"
      dir="auto"
      className="prose field-box"
    >
      <div className="prose-text">
        <ProseView {...view} />
      </div>
    </div>
  );
}
