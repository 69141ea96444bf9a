import type { FocusEvent, MouseEvent, PointerEvent } from 'react';
import { isWithin } from '@/core/arrange/rowPlace';
import { session, stayAt } from '@/session/session';
import { startDrag, type Draggables } from '@/ui/startDrag';
import { checklist, edit, focusItem, fold } from '../checklistState.ts';
import { itemName } from '../itemName.ts';
import { moveNear } from '../moveDeeds.ts';
import { openInForm } from '../openInForm.ts';
import { selectTo, toggleSelected } from '../selection.ts';
import { shown } from '../shownItems.ts';
import { counted, rowsFor, tick } from '../taskDeeds.ts';

/** Listens for all rows at once: a row carries no listener of its own. What was pressed is told by its data attributes. */
export const listEvents = { onClick, onDoubleClick, onPointerDown, onFocus };

function onClick(event: MouseEvent<HTMLElement>): void {
  const pressed = pressedAt(event);
  if (!pressed) return;
  const { deed, key, element } = pressed;
  if (deed === 'item') return onRow(event, key);
  if (deed !== 'select') checklist.setState({ cursor: key });
  DEEDS[deed](key, element, event.shiftKey);
}

/** A press on a row's words: with Shift it selects up to here, with Ctrl this one too; else it is the one that keys act on. */
function onRow({ shiftKey, ctrlKey, metaKey }: MouseEvent, key: string): void {
  const { anchor, cursor } = checklist.getState();
  if (shiftKey) {
    if (anchor === undefined && cursor !== undefined) checklist.setState({ anchor: cursor });
    window.getSelection()?.removeAllRanges();
    selectTo(key);
  } else if (ctrlKey || metaKey) toggleSelected(key);
  else if (window.getSelection()?.isCollapsed !== false) focusItem(key);
}

type Press = 'tick' | 'select' | 'fold' | 'edit' | 'open' | 'more';

const DEEDS: Readonly<Record<Press, (key: string, element: HTMLElement, isRange: boolean) => void>> = {
  tick: (key) => tick(key),
  select: (key, _, isRange) => (isRange ? selectTo(key) : toggleSelected(key)),
  fold: (key) => fold(key, !checklist.getState().folded.has(key)),
  edit: (key) => edit(key),
  open: (key) => openInForm(key),
  more: (key, anchor) => checklist.setState({ menu: { key, anchor } }),
};

function onDoubleClick(event: MouseEvent<HTMLElement>): void {
  const pressed = pressedAt(event);
  if (pressed?.deed !== 'item' || session.getState().readOnly) return;
  if (rowsFor([pressed.key]).length > 0) edit(pressed.key);
}

function onPointerDown(event: PointerEvent<HTMLElement>): void {
  const pressed = pressedAt(event);
  if (pressed?.deed === 'more' && shown.getState().isTextOrder) startDrag(pressed.element, tasks);
}

const tasks: Draggables = {
  selector: '[data-row]',
  nameOf: ({ dataset }) => {
    const { selected } = checklist.getState();
    const key = dataset['item'] ?? '';
    return selected.has(key) ? counted(selected.size) : itemName(session.getState().plan, key);
  },
  onDrop: (row, target, where) => {
    const [key, near] = [row.dataset['item'], target.dataset['item']];
    if (key !== undefined && near !== undefined && key !== near) moveNear(key, near, where);
  },
  isPartOf: (row, whole) =>
    isWithin(session.getState().plan, row.dataset['item'] ?? '', whole.dataset['item'] ?? ''),
};

function onFocus({ target }: FocusEvent<HTMLElement>): void {
  const key = target.closest<HTMLElement>('[data-item]')?.dataset['item'];
  if (key === undefined) return;
  if (checklist.getState().cursor !== key) checklist.setState({ cursor: key });
  if (session.getState().plan.rowByPath.has(key)) stayAt({ path: key });
}

interface Pressed {
  readonly deed: Press | 'item';
  readonly key: string;
  readonly element: HTMLElement;
}

function pressedAt({ target }: { readonly target: EventTarget }): Pressed | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>(PRESSABLE) : null;
  if (!element || element.matches('a, input:not([type=checkbox]), textarea, [data-editor]')) return undefined;
  const deed = ORDER.find((name) => element.dataset[name] !== undefined);
  const key = deed && element.dataset[deed];
  return deed === undefined || key === undefined ? undefined : { deed, key, element };
}

const ORDER = ['tick', 'select', 'fold', 'edit', 'open', 'more', 'item'] as const;
const PRESSABLE = `a, input:not([type=checkbox]), textarea, [data-editor], ${ORDER.map((name) => `[data-${name}]`).join(', ')}`;
