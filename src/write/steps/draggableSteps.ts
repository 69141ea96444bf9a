import { peersOf } from '@/core/arrange/sections';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import type { Draggables } from '@/ui/startDrag';
import { moveStepTo } from './stepDeeds.ts';
import { plainTitle } from './stepTitle.ts';

/** Phases, stories and sections that no template knows, in the list of steps. Each moves among those of its kind. */
export const draggableSteps: Draggables = {
  selector: '[data-step]',
  nameOf: (element) => {
    const section = session.getState().plan.sections.get(element.dataset['step'] ?? '');
    return plainTitle(section?.title ?? '');
  },
  onDrop: (element, target, where) => {
    const { plan } = session.getState();
    const section = plan.sections.get(element.dataset['step'] ?? '');
    if (!section) return;
    const peers = peersOf(plan, section);
    const from = peers.indexOf(section);
    const at = peers.findIndex(({ path }) => path === target.dataset['step']);
    if (at < 0) return announce('It can only change places with sections of its kind');
    const gap = where === 'after' ? at + 1 : at;
    const place = gap > from ? gap - 1 : gap;
    if (place !== from) moveStepTo(section.path, place);
  },
  isPartOf: (element, whole) => {
    const { sections } = session.getState().plan;
    const inner = sections.get(element.dataset['step'] ?? '')?.part;
    const outer = sections.get(whole.dataset['step'] ?? '')?.part;
    return inner !== undefined && outer !== undefined && inner.from > outer.from && inner.to <= outer.to;
  },
};
