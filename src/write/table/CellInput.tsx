import { useField } from '@/session/useField';
import { GrowingText } from '../fields/GrowingText.tsx';

export function CellInput({ path, label }: { readonly path: string; readonly label: string }) {
  const { value, hint, write } = useField(path);
  return (
    <GrowingText
      data-path={path}
      value={value}
      aria-label={label}
      placeholder={hint}
      onChange={(event) => write(event.target.value)}
    />
  );
}
