import { matchFirst } from './pattern.ts';
import type { Field, Row, RowsField, TableField, Value, ValueField, ValueForm } from './plan.ts';
import { readRows } from './readRows.ts';
import type { FieldKind, FieldSpec, Template } from './template.ts';
import type { Range } from './range.ts';
import type { Unit } from './unit.ts';

export interface FieldPlace {
  /** The section's path. */
  readonly path: string;
  readonly specs: readonly FieldSpec[];
  readonly template: Template;
}

/**
 * The fields that a body's units make, in the text's order. A template's field takes the unit with its label, or the
 * first unit of its kind; what no field takes is one all the same, named by its place.
 */
export function readFields(text: string, units: readonly Unit[], place: FieldPlace): readonly Field[] {
  const claims = claimUnits(units, place.specs);
  let unnamed = 0;
  return units.map((unit, at) => {
    const claim = claims[at];
    const name = claim?.name ?? `block.${(unnamed += 1)}`;
    return fieldOf(
      text,
      unit,
      place.path === '' ? name : `${place.path}/${name}`,
      claim?.spec,
      place.template,
    );
  });
}

interface Claim {
  readonly spec: FieldSpec;
  readonly name: string;
}

/**
 * The units that the specs take by label or kind, then, for a spec whose label the person may change, what stands under
 * a label that none knows.
 */
function claimUnits(units: readonly Unit[], specs: readonly FieldSpec[]): readonly (Claim | undefined)[] {
  const taken: (FieldSpec | undefined)[] = units.map(() => undefined);
  for (const spec of specs) take(taken, units, spec, fits);
  for (const spec of specs) {
    if (spec.relabel && (spec.many || !taken.includes(spec))) take(taken, units, spec, isRelabelled);
  }
  const counts = new Map<FieldSpec, number>();
  return taken.map((spec) => {
    if (!spec) return undefined;
    const count = (counts.get(spec) ?? 0) + 1;
    counts.set(spec, count);
    return { spec, name: isNumbered(spec) ? `${spec.id}.${count}` : spec.id };
  });
}

function take(
  taken: (FieldSpec | undefined)[],
  units: readonly Unit[],
  spec: FieldSpec,
  suits: (spec: FieldSpec, unit: Unit) => boolean,
): void {
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit || taken[at] || !suits(spec, unit)) continue;
    taken[at] = spec;
    if (!isNumbered(spec)) return;
  }
}

/** There may be several: they are numbered by place. */
function isNumbered({ many, follows, label }: FieldSpec): boolean {
  return many === true || (follows !== undefined && label !== undefined);
}

/** It is of the spec's own kind, under a label. */
function isRelabelled(spec: FieldSpec, unit: Unit): boolean {
  const [own] = COMPATIBLE[spec.kind];
  return unit.label !== undefined && !unit.quoted && unit.kind === own;
}

function fits(spec: FieldSpec, unit: Unit): boolean {
  if (spec.label) return unit.label !== undefined && matchFirst(spec.label, unit.label.text) !== undefined;
  if (unit.label) return false;
  if (spec.guidance) return unit.quoted;
  return !unit.quoted && COMPATIBLE[spec.kind].has(unit.kind);
}

const COMPATIBLE: Readonly<Record<FieldKind, ReadonlySet<Unit['kind']>>> = {
  line: new Set(['prose']),
  choice: new Set(['prose']),
  prose: new Set(['prose', 'list']),
  list: new Set(['list', 'prose']),
  files: new Set(['list']),
  tasks: new Set(['tasks']),
  table: new Set(['table']),
  code: new Set(['fence']),
  env: new Set(['fence']),
  tree: new Set(['fence']),
  source: new Set(['source', 'prose']),
};

function fieldOf(
  text: string,
  unit: Unit,
  path: string,
  spec: FieldSpec | undefined,
  template: Template,
): Field {
  const { guidance, part } = unit;
  const named = unit.label ? { label: { from: unit.label.from, to: unit.label.to } } : {};
  const base = { path, guidance, part, ...named, ...(spec ? { spec } : {}) };
  const bare = bareMarkers(template);
  if (unit.list && spec?.kind !== 'prose') {
    const { list } = unit;
    const kind =
      unit.kind === 'tasks'
        ? 'tasks'
        : spec?.kind === 'files' || looksLikeFiles(text, unit)
          ? 'files'
          : 'list';
    return rowsField({ ...base, kind, list }, () => readRows(text, list, path, { bare }, spec?.row));
  }
  if (unit.table) return tableField(base, unit);
  return valueField(text, unit, base, spec);
}

/** Rows are read when they are first asked for, and once. */
function rowsField(base: Omit<RowsField, 'shape' | 'rows'>, read: () => readonly Row[]): RowsField {
  let rows: readonly Row[] | undefined;
  return {
    ...base,
    shape: 'rows',
    get rows() {
      return (rows ??= read());
    },
  };
}

function bareMarkers(template: Template): ReadonlySet<string> {
  const known = bareCache.get(template);
  if (known) return known;
  const bare = new Set(template.markers.filter((marker) => marker.bare).map(({ name }) => name));
  bareCache.set(template, bare);
  return bare;
}

const bareCache = new WeakMap<Template, ReadonlySet<string>>();

type Base = Pick<Field, 'path' | 'guidance' | 'part' | 'label' | 'spec'>;

function tableField(base: Base, unit: Unit): TableField {
  const { table } = unit;
  if (!table) throw new RangeError(`the unit at ${unit.part.from} is no table`);
  const cells = table.rows.map((row, rowAt) =>
    row.cells.map(({ from, to }, cellAt): Value => ({
      path: `${base.path}/${rowAt}/${cellAt + 1}`,
      form: 'cell',
      prefix: '',
      from,
      to,
    })),
  );
  return { ...base, shape: 'table', kind: 'table', table, cells };
}

function valueField(text: string, unit: Unit, base: Base, spec: FieldSpec | undefined): ValueField {
  const kind = kindOf(text, unit, spec);
  const words = unit.fence ? fenceWords(text, unit.fence) : unit.words;
  const form = unit.kind === 'yaml' ? 'yaml' : formOf(kind);
  const value = withinTicks(text, { path: base.path, form, prefix: unit.prefix, ...rangeOf(words) });
  const field = { ...base, shape: 'value', kind, value } as const;
  return unit.fence ? { ...field, fence: unit.fence } : field;
}

/** A line that is one code span keeps its backticks: the value is what stands between them. */
function withinTicks(text: string, value: Value): Value {
  const ticked = value.form === 'line' && /^`[^`\r\n]*`$/.test(text.slice(value.from, value.to));
  return ticked ? { ...value, form: 'ticked', from: value.from + 1, to: value.to - 1 } : value;
}

function rangeOf({ from, to }: Range): Range {
  return { from, to };
}

function kindOf(text: string, unit: Unit, spec: FieldSpec | undefined): FieldKind {
  if (unit.kind === 'source') return 'source';
  if (unit.kind === 'yaml') return spec?.kind === 'choice' ? 'choice' : 'line';
  if (unit.fence) {
    if (spec && COMPATIBLE[spec.kind].has('fence')) return spec.kind;
    return /[├└]/.test(text.slice(unit.words.from, unit.words.to)) ? 'tree' : 'code';
  }
  const kind = spec && COMPATIBLE[spec.kind].has('prose') && spec.kind !== 'list' ? spec.kind : 'prose';
  return unit.oneLine && kind === 'prose' ? 'line' : kind;
}

function formOf(kind: FieldKind): ValueForm {
  switch (kind) {
    case 'line':
    case 'choice':
      return 'line';
    case 'code':
    case 'env':
    case 'tree':
      return 'code';
    case 'source':
      return 'raw';
    case 'prose':
    case 'list':
    case 'files':
    case 'tasks':
    case 'table':
      return 'blocks';
  }
}

/** The content's characters: from the first content line to the end of the last; empty behind the opening fence. */
function fenceWords(text: string, fence: NonNullable<Unit['fence']>): { from: number; to: number } {
  const first = fence.lines[0];
  const last = fence.lines[fence.lines.length - 1];
  if (first && last) return { from: first.from, to: last.to };
  let at = Math.max(fence.info.to, fence.from + fence.length);
  while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at += 1;
  return { from: at, to: at };
}

/** Most rows, and the first, are a path in backticks and what it is for. A new row is empty and changes nothing. */
function looksLikeFiles(text: string, unit: Unit): boolean {
  const items = unit.list?.items ?? [];
  const isFile = ({ from, to }: Range) => FILE.test(text.slice(from, Math.min(to, from + 300)));
  const [first] = items;
  return first !== undefined && isFile(first) && items.filter(isFile).length * 2 >= items.length;
}

const FILE = /^\S{1,4}[ \t]+`[^`]+`\s+[-–—]\s/;
