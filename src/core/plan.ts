import type { Block, Fence, Heading, Item, List, Table } from './block.ts';
import type { Edit, Range } from './range.ts';
import type { Task } from './task.ts';
import type { FieldKind, FieldSpec, HoleSpec, SectionSpec, Template } from './template.ts';

/**
 * A plan's text with an index of its ranges. The text is the plan; everything else here is read from it and is
 * read anew after each change.
 */
export interface Plan {
  readonly text: string;
  readonly template: Template;
  readonly blocks: readonly Block[];
  /** The whole document; its heading is the title, its sections the document's. */
  readonly root: Section;
  readonly sections: ReadonlyMap<string, Section>;
  readonly fields: ReadonlyMap<string, Field>;
  /** Everything that can be set, in document order, and by path. */
  readonly values: readonly Value[];
  readonly valueByPath: ReadonlyMap<string, Value>;
  readonly rowByPath: ReadonlyMap<string, Row>;
}

export interface Section {
  readonly path: string;
  readonly spec?: SectionSpec;
  readonly heading?: Heading;
  /** The heading's words as they stand. */
  readonly title: string;
  /** The numbers that its heading carries, by counter: `{ phase: '3', story: '1' }`. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly holes: readonly Hole[];
  /** Whole lines, from the heading to the last line that is neither blank nor a rule. */
  readonly part: Range;
  /** End of its own fields' lines; where a field is added at the end. */
  readonly bodyEnd: number;
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
  /** The comments above its first field. */
  readonly guidance: readonly Range[];
}

/** A part of a heading that can be written: a title, a priority. */
export interface Hole {
  readonly name: string;
  readonly spec: HoleSpec;
  readonly value: Value;
}

export type Field = ValueField | RowsField | TableField;

interface FieldBase {
  readonly path: string;
  readonly kind: FieldKind;
  readonly spec?: FieldSpec;
  /** The label's words in the text. */
  readonly label?: Range;
  /** Comments before the field. */
  readonly guidance: readonly Range[];
  /** Whole lines, label included, without the last line's ending. */
  readonly part: Range;
}

export interface ValueField extends FieldBase {
  readonly shape: 'value';
  readonly value: Value;
  readonly fence?: Fence;
}

export interface RowsField extends FieldBase {
  readonly shape: 'rows';
  readonly list: List;
  /** Nested rows follow their parent. */
  readonly rows: readonly Row[];
}

export interface TableField extends FieldBase {
  readonly shape: 'table';
  readonly table: Table;
  /** The header row first. */
  readonly cells: readonly (readonly Value[])[];
}

export interface Row {
  readonly path: string;
  readonly field: string;
  readonly item: Item;
  /** 0 for the rows of the list itself. */
  readonly depth: number;
  readonly parent?: string;
  /** Whole lines with everything nested, without the last line's ending. */
  readonly part: Range;
  readonly value: Value;
  readonly task?: Task;
  /** The row has the shape that its list's rows have: the value is what a person writes in it. */
  readonly frame?: RowFrame;
  /** Words behind the parent's nested rows, without a bullet of their own: they can be written and removed, not moved. */
  readonly behind?: true;
}

/**
 * A row's own words with what its list's pattern fixes around the value: `**Phase 1** – …`. Everything between its start
 * and the value, and between the value and its end, is fixed, but for the label.
 */
export interface RowFrame extends Range {
  /** A name before the words that can be written too: `Docs` of `**Docs**: …`. */
  readonly label?: Range;
  /** The number of the phase or story that the row stands for. */
  readonly number?: Range;
}

/** How a value stands in the text, and so how it is read and written. `ticked` is a line between backticks of its own. */
export type ValueForm = 'line' | 'ticked' | 'heading' | 'cell' | 'blocks' | 'row' | 'code' | 'yaml' | 'raw';

export interface Value extends Range {
  readonly path: string;
  readonly form: ValueForm;
  /** What each line after the first begins with, beside the words: `> ` in a quote, spaces in a list item. */
  readonly prefix: string;
}

/** A write that was not made, and why. The plan is as it was. */
export interface Refusal {
  readonly refused: string;
}

/** A write that was made: the splices, by the offsets of the text before, and the plan that they lead to. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly plan: Plan;
}
