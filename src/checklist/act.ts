import type { Change, Plan, Refusal } from '@/core/plan';
import { LAST_CHANGE, tell, tellRefusal } from '@/session/notices';
import { perform, session, undo } from '@/session/session';

/** Makes a change and tells why where it was refused. Answers whether the text is another now. */
export function act(name: string, change: (plan: Plan) => Change | Refusal, path?: string): boolean {
  const { plan } = session.getState();
  tellRefusal(perform(path === undefined ? { name } : { name, path }, change));
  return session.getState().plan.text !== plan.text;
}

/** Says what was done and offers the way back. The offer goes as soon as something else is done. */
export function tellWithUndo(message: string): void {
  const done = session.getState().history.past.at(-1);
  const back = (): void => {
    if (session.getState().history.past.at(-1) === done) undo();
  };
  tell({ message, about: LAST_CHANGE, action: { label: 'Undo', perform: back } });
}
