import type { ClipboardEvent, KeyboardEvent } from 'react';
import { DraftInput } from '../fields/DraftInput.tsx';
import { quietPlaceholder, quietSign } from '../fields/quiet.ts';
import { parseEnv, withPart, type EnvLine, type EnvPair } from './envLines.ts';

export interface EnvLineInputsProps {
  /** Where the focus goes for the line. */
  readonly path: string;
  readonly name: string;
  readonly line: EnvLine;
  readonly onChange: (line: EnvLine) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The inputs of one line: key, value and comment of a variable; the words of a comment; any other line as it stands. */
export function EnvLineInputs({ path, name, line, onChange, onKeyDown }: EnvLineInputsProps) {
  if (line.kind === 'pair') {
    return <PairInputs path={path} name={name} pair={line} onChange={onChange} onKeyDown={onKeyDown} />;
  }
  const isComment = line.kind === 'comment';
  return (
    <span className="flex min-w-0 grow items-baseline font-mono text-xs text-muted">
      {isComment && <span aria-hidden="true">#</span>}
      <DraftInput
        data-path={path}
        data-first=""
        dir="auto"
        aria-label={isComment ? `Comment, ${name}` : name}
        placeholder={isComment ? 'Comment' : 'Blank line'}
        value={isComment ? line.words : line.line}
        onWrite={(words) => onChange(isComment ? { ...line, words } : { kind: 'other', line: words })}
        onKeyDown={onKeyDown}
        className={isComment ? 'grow' : `grow ${quietPlaceholder}`}
      />
    </span>
  );
}

interface PairInputsProps extends Omit<EnvLineInputsProps, 'line'> {
  readonly pair: EnvPair;
}

function PairInputs({ path, name, pair, onChange, onKeyDown }: PairInputsProps) {
  const write = (part: 'key' | 'value' | 'comment') => (words: string) =>
    onChange(withPart(pair, part, words));
  return (
    <span className="flex min-w-0 grow flex-wrap items-baseline font-mono text-xs">
      <DraftInput
        data-path={path}
        data-first=""
        dir="ltr"
        spellCheck={false}
        aria-label={`Key, ${name}`}
        placeholder="KEY"
        value={pair.key}
        onWrite={write('key')}
        onKeyDown={(event) => (event.key === '=' ? goToValue(event) : onKeyDown(event))}
        onPaste={(event) => pastePair(event, pair, onChange)}
        className="field-sizing-content w-44 max-w-full min-w-44 font-medium supports-[field-sizing:content]:w-auto"
      />
      <span aria-hidden="true" className="text-muted">
        =
      </span>
      <DraftInput
        dir="ltr"
        spellCheck={false}
        aria-label={`Value of ${name}`}
        placeholder="value"
        value={pair.value}
        onWrite={write('value')}
        writtenAs={(words) => withPart(pair, 'value', words).value}
        onKeyDown={onKeyDown}
        className="flex-[2_1_8rem]"
      />
      <span className="flex min-w-0 flex-[3_1_10rem] items-baseline text-muted">
        <span aria-hidden="true" className={pair.comment === '' ? quietSign : ''}>
          #
        </span>
        <DraftInput
          dir="auto"
          aria-label={`Comment of ${name}`}
          placeholder="What it is for"
          value={pair.comment}
          onWrite={write('comment')}
          onKeyDown={onKeyDown}
          className={`grow ${quietPlaceholder}`}
        />
      </span>
    </span>
  );
}

/** `=` ends the key, as it does in the file. */
function goToValue(event: KeyboardEvent<HTMLInputElement>): void {
  event.preventDefault();
  const inputs = [...(event.currentTarget.parentElement?.querySelectorAll('input') ?? [])];
  inputs[inputs.indexOf(event.currentTarget) + 1]?.select();
}

/** A whole line pasted over the key fills key, value and comment. */
function pastePair(
  event: ClipboardEvent<HTMLInputElement>,
  pair: EnvPair,
  onChange: (line: EnvLine) => void,
): void {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const [line, ...others] = parseEnv(event.clipboardData.getData('text/plain').trim());
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  if (!isWhole || others.length > 0 || line?.kind !== 'pair') return;
  event.preventDefault();
  onChange({ ...line, lead: pair.lead + line.lead });
}
