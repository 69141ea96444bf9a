import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { copyText } from '@/share/clipboard';
import { announce } from '@/ui/announcements';
import { Button, type ButtonProps } from '@/ui/Button';

export interface CopyButtonProps extends Pick<ButtonProps, 'variant' | 'disabled'> {
  /** `Copy link`. */
  readonly label: string;
  /** What is copied, exactly. */
  readonly text: string;
  /** Has the focus when its dialog opens. */
  readonly first?: boolean;
}

/** How long the button says what it did, in milliseconds. */
const SAID = 3000;

const said = { yes: 'Copied', no: 'Not copied: the browser refused' } as const;

/** Copies a text and says so in its own place, where a modal dialog covers everything else. */
export function CopyButton({ label, text, variant, disabled, first = false }: CopyButtonProps) {
  const [copied, setCopied] = useState<keyof typeof said>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), SAID);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const outcome = (await copyText(text)) ? 'yes' : 'no';
    setCopied(outcome);
    announce(said[outcome]);
  };
  return (
    <Button
      variant={variant}
      disabled={disabled}
      icon={copied === 'yes' ? <Check /> : <Copy />}
      data-autofocus={first || undefined}
      onClick={() => void copy()}
    >
      {copied === undefined ? label : said[copied]}
    </Button>
  );
}
