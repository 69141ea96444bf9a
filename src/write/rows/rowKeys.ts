import type { FocusEvent, KeyboardEvent } from 'react';
import { isFilled } from '@/core/filled';
import { rowAt } from '@/core/valueAt';
import { session } from '@/session/session';
import { focusPath } from '../focusPath.ts';
import { addBelow, indent, move, outdent, remove, takeInFrame, tick } from './rowDeeds.ts';

type TextElement = HTMLTextAreaElement | HTMLInputElement;

/**
 * The keys of a row's text: Enter goes on to the next or adds one, Backspace removes an empty one, Alt+arrows move it,
 * arrows go to the rows beside it. Tab indents at the start of the words, but only once something was typed or moved in
 * the row: who only passes through with Tab is let through, and after Escape Tab always leaves.
 */
export function onRowKeyDown(event: KeyboardEvent<TextElement>): void {
  const path = event.currentTarget.dataset['path'];
  if (path === undefined || event.nativeEvent.isComposing) return;
  const deed = deedFor(event, path);
  if (event.key === 'Escape') atWork = undefined;
  else if (!PASSING.has(event.key)) atWork = path;
  if (!deed) return;
  event.preventDefault();
  event.stopPropagation();
  deed();
}

/** A row that is entered from elsewhere is not at work yet. The caret goes to its end, as if one had gone on writing. */
export function onRowFocus({ currentTarget }: FocusEvent<TextElement>): void {
  const { path } = currentTarget.dataset;
  if (path !== atWork) atWork = undefined;
  if (currentTarget.selectionStart === 0 && currentTarget.selectionEnd === 0) {
    currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length);
  }
}

let atWork: string | undefined;
const PASSING: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

type Deed = (() => void) | undefined;

function deedFor(event: KeyboardEvent<TextElement>, path: string): Deed {
  const { key, altKey, shiftKey, ctrlKey, metaKey, currentTarget } = event;
  if (altKey && !ctrlKey && !metaKey && !shiftKey) return moveDeed(key, path, currentTarget);
  if ((ctrlKey || metaKey) && key === 'Enter') return () => tick(path);
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Tab') return tabDeed(path, currentTarget, shiftKey);
  if (shiftKey) return undefined;
  if (key === 'Enter') return () => enter(path, currentTarget);
  if (key === 'Backspace') return backspaceDeed(path, currentTarget);
  return arrowDeed(key, currentTarget);
}

/**
 * Behind the last word Enter goes on to a row that still waits for words; elsewhere it adds one. The new row is at
 * work from the start: Tab indents it right away.
 */
function enter(path: string, { value, selectionStart }: TextElement): void {
  const waiting = value !== '' && selectionStart === value.length ? waitingBelow(path) : undefined;
  if (waiting !== undefined) return focusPath(waiting, 'end');
  addBelow(path);
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  if (row) atWork = `${row.field}/${Number(path.slice(row.field.length + 1)) + 1}`;
}

/** The row right below, beside this one, if it holds a slot or nothing. */
function waitingBelow(path: string): string | undefined {
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  const field = row && plan.fields.get(row.field);
  if (!row || field?.shape !== 'rows') return undefined;
  const below = field.rows[field.rows.indexOf(row) + 1];
  return below && below.parent === row.parent && !isFilled(plan, below.value) ? below.path : undefined;
}

/** At the start of the words it takes in what stands before them; in an empty row without a name it takes the row away. */
function backspaceDeed(path: string, { value, selectionStart, selectionEnd }: TextElement): Deed {
  if (selectionStart !== 0 || selectionEnd !== 0) return undefined;
  const frame = rowAt(session.getState().plan, path)?.frame;
  if (frame && (value !== '' || frame.label)) return () => takeInFrame(path);
  return value === '' ? removal(path) : undefined;
}

function removal(path: string): Deed {
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  const field = row && plan.fields.get(row.field);
  return field?.shape === 'rows' && field.rows.length > 1 ? () => remove(path) : undefined;
}

function moveDeed(key: string, path: string, { selectionStart }: TextElement): Deed {
  if (key === 'ArrowUp') return () => move(path, -1, selectionStart ?? 0);
  return key === 'ArrowDown' ? () => move(path, 1, selectionStart ?? 0) : undefined;
}

function tabDeed(path: string, { value, selectionStart, selectionEnd }: TextElement, back: boolean): Deed {
  const atStart = value === '' || (selectionStart === 0 && selectionEnd === 0);
  if (atWork !== path || !atStart) return undefined;
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  const field = row && plan.fields.get(row.field);
  if (!row || field?.shape !== 'rows') return undefined;
  if (back) return row.depth > 0 ? () => outdent(path) : undefined;
  const first = field.rows.find(({ parent }) => parent === row.parent);
  return first === row ? undefined : () => indent(path);
}

function arrowDeed(key: string, element: TextElement): Deed {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const up = key === 'ArrowUp';
  const end = up ? 0 : element.value.length;
  if (isTall(element) && element.selectionStart !== end) return undefined;
  const row = element.closest('[data-row]');
  const beside = up ? row?.previousElementSibling : row?.nextElementSibling;
  const target = beside?.querySelector<TextElement>(`[data-column="${element.dataset['column'] ?? ''}"]`);
  return target ? () => target.focus() : undefined;
}

/** More than one line is in sight, so that arrows have a way to go inside. */
function isTall(element: TextElement): boolean {
  if (element instanceof HTMLInputElement) return false;
  return element.clientHeight > 1.8 * Number.parseFloat(getComputedStyle(element).lineHeight);
}
