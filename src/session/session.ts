import { createStore } from 'zustand/vanilla';
import { applyEdits } from '../core/applyEdits.ts';
import type { Change, Plan, Refusal } from '../core/plan.ts';
import { readPlan } from '../core/readPlan.ts';
import type { Template } from '../core/template.ts';
import { ownerOf } from '../core/valueAt.ts';
import { shiftPlaces } from './places.ts';
import { followRows, forgetRows } from './rowKeys.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { emptyHistory, recorded, type Entry, type History } from './history.ts';

/** The open plan with its past and future. The text is the state; the rest is read from it. */
export interface Session {
  readonly plan: Plan;
  readonly history: History;
  /** Which draft is open; undefined for a plan that is only looked at. */
  readonly draft?: string;
  /** The name that its owner gave it beside its title. */
  readonly readOnly: boolean;
  /** Rises when fields, rows or sections came, went or moved; not when a value was written. */
  readonly structure: number;
  /** Lines of sections that were switched off, by their path, to be put back as they were. */
  readonly parked: Readonly<Record<string, string>>;
  /** The value last written, undone or done again, for the preview to show; none where it was more than one value. */
  readonly lastPath?: string | undefined;
  /** Where the person was in the view before this one, for this one to begin there. */
  readonly place?: Place;
}

/** A place in the plan: of a form by its path, of the text by its offset. */
export type Place = { readonly path: string } | { readonly offset: number };

export const session = createStore<Session>(() => ({
  plan: readPlan('', anyPlan),
  history: emptyHistory,
  readOnly: true,
  structure: 0,
  parked: {},
}));

/** Opens a text. Its bytes are kept as they are; history begins anew. */
export function openPlan(text: string, template: Template, draft?: string): void {
  const { structure } = session.getState();
  forgetRows();
  const opened = {
    plan: readPlan(text, template),
    history: emptyHistory,
    structure: structure + 1,
    parked: {},
  };
  session.setState(
    { ...opened, readOnly: draft === undefined, ...(draft === undefined ? {} : { draft }) },
    true,
  );
  notifyAll();
}

export interface Doing {
  /** What it is undone by: `add phase`. */
  readonly name: string;
  /** The one value that it writes; its fields alone are told. */
  readonly path?: string;
  readonly typing?: boolean;
}

/** Makes a change and remembers it. A refusal changes nothing and is returned to be told. */
export function perform(doing: Doing, change: (plan: Plan) => Change | Refusal): Refusal | undefined {
  const { plan, readOnly, history, structure } = session.getState();
  if (readOnly) return { refused: 'This plan is only shown. Add it to your drafts to change it.' };
  const result = change(plan);
  if ('refused' in result) return result;
  if (result.plan.text === plan.text) return undefined;
  const { name, path, typing = false } = doing;
  const happening = { name, before: plan.text, after: result.plan.text, typing, at: Date.now() };
  const local = path !== undefined && sameStructure(plan, result.plan, path);
  shiftPlaces(result.edits);
  if (!local || path === SOURCE) followRows(plan, result.plan, result.edits);
  session.setState({
    plan: result.plan,
    history: recorded(history, path === undefined ? happening : { ...happening, path }),
    structure: local ? structure : structure + 1,
    lastPath: path,
  });
  if (local) notifyPath(path);
  else notifyAll();
  return undefined;
}

/** Replaces a stretch of the text as it was typed in the source view: any text is a plan, so nothing is refused. */
export function editText(edits: Change['edits'], name: string): void {
  perform({ name, path: SOURCE, typing: true }, (plan) => ({
    edits,
    plan: readPlan(applyEdits(plan.text, edits), plan.template),
  }));
}

/** Where the whole text is written: no field has this path. */
const SOURCE = '\u0000source';

export function undo(): Entry | undefined {
  return travel('past');
}

export function redo(): Entry | undefined {
  return travel('future');
}

/** Reads the same text by another template. */
export function chooseTemplate(template: Template): void {
  const { plan, structure } = session.getState();
  forgetRows();
  session.setState({ plan: readPlan(plan.text, template), structure: structure + 1 });
  notifyAll();
}

/** Notes where the person is, for the view that they go to next. */
export function stayAt(place: Place): void {
  session.setState({ place });
}

export function park(path: string, lines: string): void {
  session.setState({ parked: { ...session.getState().parked, [path]: lines } });
}

/** Calls back when the value or row at a path may have changed. A keystroke calls its own path only. */
export function subscribePath(path: string, listener: () => void): () => void {
  const listeners = byPath.get(path) ?? new Set();
  byPath.set(path, listeners.add(listener));
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && byPath.get(path) === listeners) byPath.delete(path);
  };
}

const byPath = new Map<string, Set<() => void>>();

function notifyPath(path: string): void {
  byPath.get(path)?.forEach((listener) => listener());
}

function notifyAll(): void {
  for (const listeners of byPath.values()) listeners.forEach((listener) => listener());
}

function travel(direction: 'past' | 'future'): Entry | undefined {
  const { history, plan, structure, readOnly } = session.getState();
  const entry = history[direction].at(-1);
  if (!entry || readOnly) return undefined;
  const rest = history[direction].slice(0, -1);
  const other = [...history[direction === 'past' ? 'future' : 'past'], entry];
  const edits = [direction === 'past' ? entry.back : entry.forth];
  const after = readPlan(applyEdits(plan.text, edits), plan.template);
  shiftPlaces(edits);
  followRows(plan, after, edits);
  session.setState({
    plan: after,
    history: direction === 'past' ? { past: rest, future: other } : { past: other, future: rest },
    structure: structure + 1,
    lastPath: entry.path,
  });
  notifyAll();
  return entry;
}

/** A value was written and nothing came or went: every other place is where it was. */
function sameStructure(before: Plan, after: Plan, path: string): boolean {
  if (before.fields.size !== after.fields.size || before.sections.size !== after.sections.size) return false;
  const [was, is] = [before, after].map((plan) => plan.fields.get(ownerOf(plan, path)));
  if (was?.shape === 'rows' && is?.shape === 'rows') return was.rows.length === is.rows.length;
  return was?.shape === is?.shape;
}
