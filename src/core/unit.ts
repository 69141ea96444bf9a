import type { Fence, List, Table } from './block.ts';
import type { Label } from './label.ts';
import type { Range } from './range.ts';
import type { TaskGrammar } from './task.ts';

/** What stands in a body, one after the other, before a template names it. */
export interface Unit {
  readonly kind: UnitKind;
  readonly label?: Label;
  /** Stands in a block quote. */
  readonly quoted: boolean;
  /** Whole lines, without the last one's ending; from its label on where it shares its line with another unit. */
  readonly part: Range;
  /** The words, for units that are one value. */
  readonly words: Range;
  /** What the words' lines after the first begin with. */
  readonly prefix: string;
  readonly list?: List;
  readonly table?: Table;
  readonly fence?: Fence;
  readonly guidance: readonly Range[];
  /** Another label follows on the words' line: they can't go on below it. */
  readonly oneLine?: true;
}

/** `yaml` is one key of the front matter, `source` lines of it that are no key with one value. */
export type UnitKind = 'prose' | 'list' | 'tasks' | 'table' | 'fence' | 'yaml' | 'source';

export interface Body {
  readonly units: readonly Unit[];
  /** Comments with no unit behind them. */
  readonly guidance: readonly Range[];
}

export interface BodyGrammar extends TaskGrammar {
  /** Labels that count without bold, in lower case: a template names them. */
  readonly plainLabels: ReadonlySet<string>;
  /** Labels whose value is their own paragraph only, in lower case; any other takes the prose below it too. */
  readonly shortLabels: ReadonlySet<string>;
}
