import type { Pattern } from './pattern.ts';

/** A shape of plan, as plain data beside the markdown that it describes. A definition names places; it prints nothing. */
export interface Template extends TemplateDefinition {
  /** The name of its folder. */
  readonly id: string;
  /** A blank plan: its words are the hints, its lines are what "add" puts in. */
  readonly blank: string;
}

/** What a template's folder says about the markdown beside it. */
export interface TemplateDefinition {
  /** Place in the gallery. */
  readonly order: number;
  readonly name: string;
  /** One line for the gallery: what it is for. */
  readonly purpose: string;
  /** What is counted by place; every mention of a number follows when a part moves. */
  readonly counters: readonly Counter[];
  /** The ID series, in the order in which they stand in a phase. */
  readonly series: readonly Series[];
  readonly markers: readonly Marker[];
  /** Where a phase's tests stand in its work: the tasks of a series, or else those under a heading that says tests. */
  readonly tests?: { readonly stand: 'first' | 'last'; readonly series?: string };
  readonly title: {
    readonly patterns: readonly Pattern[];
    readonly holes: Readonly<Record<string, HoleSpec>>;
  };
  /** Fields above the first section. */
  readonly basics: readonly FieldSpec[];
  readonly sections: readonly SectionSpec[];
}

export interface Counter {
  /** The hole that holds the number. */
  readonly name: 'phase' | 'story';
  /** Words before the number wherever it is mentioned: `Phase`, `US`. */
  readonly mentions: readonly string[];
}

export interface Series {
  /** The letters before the number: `T`. */
  readonly prefix: string;
  readonly name: string;
}

export interface Marker {
  /** `P` for `[P]`; `US` stands for `[US1]`, `[US2]` and so on. */
  readonly name: string;
  readonly meaning: string;
  /** Written without brackets, as `F022 M text`. */
  readonly bare?: true;
}

export interface SectionSpec {
  readonly id: string;
  /** Ours first, then other ways in which it is written. */
  readonly heading: readonly Pattern[];
  /** The heading's form in the counter's first place, where that differs: `Goal` beside `Phase 2 Goal`. */
  readonly headingWhenFirst?: Pattern;
  readonly holes?: Readonly<Record<string, HoleSpec>>;
  /** The counter that this section's place sets. */
  readonly counts?: readonly Counter['name'][];
  /** What one is called when there may be several: "Add phase". */
  readonly repeat?: { readonly name: string };
  /** The lines of one, where the blank has none: what "add" puts in. */
  readonly model?: string;
  readonly optional?: true;
  /** Not in the blank; offered to be added. */
  readonly extra?: true;
  /** Sections of one step share its name; without it a section is a step of its own. */
  readonly step?: string;
  readonly help?: string;
  readonly fields?: readonly FieldSpec[];
  readonly sections?: readonly SectionSpec[];
}

export interface HoleSpec {
  readonly label: string;
  readonly help?: string;
  readonly choices?: readonly string[];
}

export interface FieldSpec {
  readonly id: string;
  readonly kind: FieldKind;
  /** The words before the colon in the text, ours first; without it the field is the first of its kind in its section. */
  readonly label?: readonly Pattern[];
  /** What the form calls a field that has no label in the text. */
  readonly name?: string;
  readonly help?: string;
  readonly choices?: readonly Choice[];
  /** Columns of a table whose cells are chosen from a few words; named by their header. */
  readonly columns?: readonly { readonly name: string; readonly choices: readonly Choice[] }[];
  /** Prefix of the series that a new task takes. */
  readonly series?: string;
  /** How rows are written: what stands around `{words}` is fixed. Ours first; rows of no such shape are words alone. */
  readonly row?: readonly RowPattern[];
  /** One line, or labelled field, for each place of the counter; they move and are numbered with it. */
  readonly follows?: Counter['name'];
  /** Every label of this pattern is one: `Example 1 (after migrations)`, `Example 2 (…)`. */
  readonly many?: true;
  /** A label that the person may change. */
  readonly relabel?: true;
  /** The field's words tell how to fill in the section: shown as a note, gone at a clean export. */
  readonly guidance?: true;
  readonly optional?: true;
  /** Not in the blank; offered to be added. */
  readonly extra?: true;
  /** Another field's text that can be proposed here. */
  readonly fill?: 'waves' | 'newPaths' | 'oldPaths';
}

/**
 * A row's first line: `**Phase {phase}** – {words}`, `✅ {words}`, `**{words}**`. `{phase}` and `{story}` are numbers that
 * follow their counter, `{label}` is a name that can be written too. Any dash stands for any dash.
 */
export type RowPattern = string;

/** `value` is what is written; `label` names it when the value is long. `{phase}` in it stands for each phase's number. */
export interface Choice {
  readonly value: string;
  readonly label?: string;
}

/**
 * How a field is edited. `line` and `choice` are one line; `prose` is markdown; `list`, `files` and `tasks` are rows;
 * `env` is rows over a fenced block, `tree` lines of a file tree; `source` is the text as it stands.
 */
export type FieldKind =
  | 'line'
  | 'choice'
  | 'prose'
  | 'list'
  | 'files'
  | 'tasks'
  | 'table'
  | 'code'
  | 'env'
  | 'tree'
  | 'source';
