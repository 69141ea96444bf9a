// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostileInputs } from './hostile.fixture.ts';
import { renderSection } from './markdown/renderSection.ts';
import { Preview, type PreviewProps } from './Preview.tsx';
import type { PreviewSection } from './sectionSources.ts';
import type { RenderRequest } from './thread/protocol.ts';
import type { RendererThread } from './thread/Renderer.ts';

const asked: string[] = [];

vi.mock('./thread/startRenderer.ts', () => ({ startRenderer: () => threadHere() }));

/** Draws on the same thread, an instant later. */
function threadHere(): RendererThread {
  const thread: RendererThread = { onmessage: null, onerror: null, postMessage, terminate() {} };
  function postMessage(request: RenderRequest) {
    const data = request === 'start' ? 'ready' : draw(request);
    queueMicrotask(() => thread.onmessage?.(new MessageEvent('message', { data })));
  }
  return thread;
}

function draw({ id, markdown, definitions, startsPlan }: Exclude<RenderRequest, 'start'>) {
  asked.push(markdown);
  return { id, rendered: JSON.stringify(renderSection(markdown, definitions, startsPlan)) };
}

/** A section for every heading. */
function sectionsOf(text: string): readonly PreviewSection[] {
  const starts = [0, ...[...text.matchAll(/^#/gm)].map((match) => match.index).filter((index) => index > 0)];
  return starts.map((from, index) => ({ key: `s${index}`, from, to: starts[index + 1] ?? text.length }));
}

async function show(text: string, props: Partial<PreviewProps> = {}) {
  const ui = (words: string, changed = props) => (
    <Preview text={words} sections={sectionsOf(words)} {...changed} />
  );
  const view = await act(async () => render(ui(text)));
  const write = (words: string, changed = props) => act(async () => view.rerender(ui(words, changed)));
  return { preview: screen.getByRole('region', { name: 'Preview' }), write, container: view.container };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  asked.length = 0;
});

const PLAN = '# Plan\n\nIntro with `code`.\n\n## Tasks\n\n- [ ] T001 first\n- [x] T002 second\n';

describe('reading', () => {
  test('the plan is there with its headings one level below the page, and its tasks as named boxes', async () => {
    const { preview } = await show(PLAN);
    expect(within(preview).getByRole('heading', { name: 'Plan', level: 2 })).toBeTruthy();
    expect(within(preview).getByRole('heading', { name: 'Tasks', level: 3 })).toBeTruthy();
    expect(within(preview).getByRole<HTMLInputElement>('checkbox', { name: 'T001 first' }).checked).toBe(
      false,
    );
    expect(within(preview).getByRole<HTMLInputElement>('checkbox', { name: 'T002 second' }).checked).toBe(
      true,
    );
    expect(preview.getAttribute('aria-busy')).toBe('false');
  });

  test('it is busy until all of it is there', async () => {
    const text = '# New\n\nNever drawn before.\n';
    const { container } = render(<Preview text={text} sections={sectionsOf(text)} />);
    const preview = screen.getByRole('region', { name: 'Preview' });
    const seen: (readonly [busy: string | null, drawn: boolean])[] = [];
    const look = () =>
      seen.push([preview.getAttribute('aria-busy'), container.textContent.includes('Never drawn before.')]);
    const observer = new MutationObserver(look);
    observer.observe(container, { subtree: true, childList: true, attributes: true });
    look();
    await waitFor(() => expect(preview.getAttribute('aria-busy')).toBe('false'));
    look();
    expect(seen[0]).toEqual(['true', false]);
    expect(seen).not.toContainEqual(['false', false]);
    observer.disconnect();
  });

  test('an empty plan says so', async () => {
    const { preview } = await show('\n');
    expect(preview.textContent).toContain('Nothing is written yet.');
  });

  test('a section that is too intricate is there as it is written, and the others are drawn', async () => {
    const intricate = `# Hard\n\n${'> '.repeat(100)}deep\n`;
    const { preview, write } = await show(`${intricate}\n# Easy\n`);
    expect(preview.textContent).toContain('The preview of this section is paused');
    expect(preview.textContent).toContain('> deep');
    expect(within(preview).getByRole('heading', { name: 'Easy' })).toBeTruthy();
    await write('# Hard\n\n> not deep\n\n# Easy\n');
    expect(within(preview).getByRole('heading', { name: 'Hard' })).toBeTruthy();
  });

  test('a very long paused section shows its beginning and says how much more there is', async () => {
    const { preview } = await show('a'.repeat(30_000));
    expect(preview.textContent).toContain('10,000 more characters are not shown here.');
  });
});

describe('writing', () => {
  test('a change draws its own section and leaves the elements of the others alone', async () => {
    const { preview, write } = await show(PLAN);
    const task = within(preview).getByText('T001 first');
    asked.length = 0;
    await write(PLAN.replace('Intro', 'A longer introduction'));
    expect(asked).toHaveLength(1);
    expect(preview.textContent).toContain('A longer introduction');
    expect(within(preview).getByText('T001 first')).toBe(task);
  });

  test('what is being written is marked', async () => {
    const from = PLAN.indexOf('Intro');
    const { container } = await show(PLAN, { live: { from, to: from + 5 } });
    expect([...container.querySelectorAll('.live')].map((live) => live.textContent)).toEqual(['Intro']);
  });
});

describe('what is being written comes into sight', () => {
  /** Where the marks are from the top of the preview: the words are below what is in sight, the heading is not. */
  function placeMarks() {
    const places = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    places.mockImplementation(function place(this: Element) {
      if (!this.matches('.live')) return new DOMRect(0, 0, 100, 500);
      return new DOMRect(0, this.textContent === 'Intro' ? 0 : 2000, 100, 20);
    });
    return vi.spyOn(Element.prototype, 'scrollBy').mockImplementation(() => {});
  }

  test('once its newest words are drawn, not where the old ones were', async () => {
    const scroll = placeMarks();
    const from = PLAN.indexOf('Intro');
    const { write } = await show(PLAN, { live: { from, to: from + 5 } });
    expect(scroll).not.toHaveBeenCalled();
    const longer = PLAN.replace('Intro', 'Intro\n\nmore words');
    const at = longer.indexOf('more');
    await write(longer, { live: { from: at, to: at + 4 } });
    expect(scroll.mock.calls[0]).toEqual([expect.objectContaining({ top: 2000 })]);
  });
});

describe('pointing', () => {
  test('a click is the offset in the plan of what was clicked', async () => {
    const onPick = vi.fn<(offset: number) => void>();
    const { preview, write } = await show(PLAN, { onPick });
    await userEvent.click(within(preview).getByText('code'));
    expect(onPick).toHaveBeenLastCalledWith(PLAN.indexOf('`code`'));
    const longer = PLAN.replace('# Plan', '# A longer plan');
    await write(longer);
    await userEvent.click(within(preview).getByText('T001 first'));
    expect(longer.slice(onPick.mock.lastCall?.[0])).toMatch(/^T001/);
  });

  test('a tick is the offset in the plan of its bracket', async () => {
    const onToggle = vi.fn<(offset: number) => void>();
    const onPick = vi.fn<(offset: number) => void>();
    const { preview } = await show(PLAN, { onToggle, onPick });
    await userEvent.click(within(preview).getByRole('checkbox', { name: 'T002 second' }));
    expect(onToggle.mock.calls).toEqual([[PLAN.indexOf('[x]')]]);
    expect(onPick).not.toHaveBeenCalled();
  });

  test('boxes tick with the keyboard', async () => {
    const onToggle = vi.fn<(offset: number) => void>();
    const { preview } = await show(PLAN, { onToggle });
    within(preview).getByRole('checkbox', { name: 'T001 first' }).focus();
    await userEvent.keyboard(' ');
    expect(onToggle.mock.calls).toEqual([[PLAN.indexOf('[ ]')]]);
  });

  test('without anybody to tell, boxes cannot be ticked', async () => {
    const { preview } = await show(PLAN);
    expect(within(preview).getByRole<HTMLInputElement>('checkbox', { name: 'T001 first' }).disabled).toBe(
      true,
    );
  });

  test('a link into the plan stays in the preview', async () => {
    const { preview } = await show('# Plan\n\n[go](#phase-1-build)\n\n## Phase 1: Build\n');
    const heading = within(preview).getByRole('heading', { name: 'Phase 1: Build' });
    const scroll = vi.spyOn(heading, 'scrollIntoView');
    const before = window.location.href;
    await userEvent.click(within(preview).getByRole('link', { name: 'go' }));
    expect(scroll).toHaveBeenCalled();
    expect(window.location.href).toBe(before);
  });
});

describe('hostile plans', () => {
  const ELEMENTS =
    'a,abbr,article,blockquote,br,code,del,div,em,h2,h3,h4,h5,h6,hr,input,li,ol,p,path,pre,rect,span,strong,sup,svg,table,tbody,td,th,thead,tr,ul,circle';

  test.each(hostileInputs)(
    '$name leaves nothing on the page that runs, loads or takes a name',
    async ({ markdown }) => {
      const { preview } = await show(markdown);
      for (const element of preview.querySelectorAll('[data-section] *')) {
        expect(ELEMENTS.split(',')).toContain(element.tagName.toLowerCase());
        for (const { name } of element.attributes) {
          expect(name).not.toMatch(/^on|^(?:id|name|src|srcset|style|srcdoc|action|formaction)$/);
        }
        expect(element.getAttribute('href') ?? '#').toMatch(/^(?:https?:\/\/|mailto:|#)/);
      }
      for (const link of preview.querySelectorAll('a[target]'))
        expect(link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
      expect(preview.querySelector('img')).toBeNull();
    },
  );
});
