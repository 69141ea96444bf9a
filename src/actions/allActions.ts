import type { Action } from './action.ts';
import { appearanceActions, keysAction, paletteAction, startActions } from './appActions.ts';
import { historyActions } from './historyActions.ts';
import { planActions } from './planActions.ts';
import { viewActions } from './viewActions.ts';

/** Everything that can be done, whatever is on screen, in the order of the command palette. */
export const allActions: readonly Action[] = [
  ...viewActions,
  ...historyActions,
  ...planActions,
  ...startActions,
  ...appearanceActions,
  keysAction,
  paletteAction,
];

/** An action by its id. Throws on an id that there is not. */
export function actionById(id: string): Action {
  const action = allActions.find((each) => each.id === id);
  if (!action) throw new RangeError(`there is no action ${id} among ${allActions.length}`);
  return action;
}
