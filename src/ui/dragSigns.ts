interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is seen of a drag: the name at the pointer, and the line where it would land. */
export interface DragSigns {
  show(pointer: Point, target: HTMLElement | undefined, where: 'before' | 'after'): void;
  remove(): void;
}

export function dragSigns(name: string, source: HTMLElement): DragSigns {
  const line = sign('pointer-events-none fixed z-50 h-0.5 rounded-full bg-accent');
  const label = sign(
    'pointer-events-none fixed z-50 w-fit max-w-80 truncate rounded-box border border-accent bg-surface px-3 py-1.5 text-sm shadow-popup',
  );
  label.textContent = name;
  label.dir = 'auto';
  source.classList.add('opacity-40');
  document.documentElement.classList.add('cursor-grabbing');
  return {
    show({ x, y }, target, where) {
      Object.assign(label.style, { left: `${x + 12}px`, top: `${y + 8}px` });
      line.hidden = !target;
      if (!target) return;
      const box = target.getBoundingClientRect();
      const top = where === 'before' ? box.top : box.bottom;
      Object.assign(line.style, { left: `${box.left}px`, width: `${box.width}px`, top: `${top - 1}px` });
    },
    remove() {
      line.remove();
      label.remove();
      source.classList.remove('opacity-40');
      document.documentElement.classList.remove('cursor-grabbing');
    },
  };
}

function sign(look: string): HTMLElement {
  const element = document.createElement('div');
  element.className = look;
  element.setAttribute('aria-hidden', 'true');
  document.body.append(element);
  return element;
}
