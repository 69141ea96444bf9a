// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { drafts } from '@/session/drafts';
import { takeNotices } from '@/session/notices';
import { currentRoute, navigate } from '@/session/route';
import { anyPlan } from '@/templates/anyPlan';
import { openFiles, openText } from './openFiles.ts';
import { shownPlan } from './shownPlan.ts';

const good = new File(['# Team invitations\r\n\r\n- [ ] one\r\n'], 'tasks.md');
const other = new File(['no heading'], 'Spring work.markdown');
const broken = new File([new Uint8Array([0x23, 0xff, 0xfe])], 'broken.md');

beforeEach(() => {
  navigate({ page: 'home' });
  takeNotices();
});

async function opened(): Promise<readonly string[]> {
  await drafts.refresh();
  const { list = [] } = drafts.state.getState();
  return list.map((record) => (record.damaged ? 'damaged' : record.about.name)).sort();
}

describe('opening', () => {
  test('one file shows it, with every byte', async () => {
    await openFiles([good]);
    const route = currentRoute();
    expect(route).toMatchObject({ page: 'plan', view: 'write' });
    await drafts.open(route.page === 'plan' ? route.draft : '');
    expect(drafts.state.getState().name).toBe('Team invitations');
    await drafts.close();
  });

  test('a file: it is offered under its own name again, until its owner gives it another', async () => {
    const fileNow = () => shownPlan()?.file;
    const show = async (draft: string) => {
      navigate({ page: 'plan', draft, view: 'write', query: '' });
      await drafts.open(draft);
    };
    await openFiles([new File(['# Team invitations\n'], 'TASKS_v2.markdown')]);
    const route = currentRoute();
    const draft = route.page === 'plan' ? route.draft : '';
    await show(draft);
    expect(fileNow()).toBe('TASKS_v2.markdown');
    await drafts.rename(draft, 'Spring work');
    expect(fileNow()).toBe('spring-work.md');
    await drafts.close();
    await show(draft);
    expect(fileNow()).toBe('spring-work.md');
    await drafts.rename(draft, '');
    expect(fileNow()).toBe('TASKS_v2.markdown');
    await show(await drafts.create('# Team invitations\n', anyPlan));
    expect(fileNow()).toBe('team-invitations.md');
    await drafts.close();
  });

  test('several files puts each into the list, and says so', async () => {
    const before = await opened();
    await openFiles([good, other]);
    expect(await opened()).toEqual([...before, 'Spring work', 'Team invitations'].sort());
    expect(currentRoute()).toEqual({ page: 'home' });
    expect(takeNotices()).toMatchObject([{ message: '2 of 2 files were opened as drafts.' }]);
  });

  test('a file that is no text says why, and opens the others', async () => {
    await openFiles([broken, other]);
    expect(takeNotices()).toMatchObject([
      { message: expect.stringContaining('“broken.md” is not UTF-8 text'), tone: 'bad' },
      { message: '1 of 2 files were opened as drafts.' },
    ]);
  });

  test('a file that is no text changes nothing', async () => {
    const before = await opened();
    await openFiles([broken]);
    expect(await opened()).toEqual(before);
    expect(currentRoute()).toEqual({ page: 'home' });
  });

  test('a pasted text shows it', async () => {
    await openText('# Pasted\n');
    expect(currentRoute()).toMatchObject({ page: 'plan' });
    expect(await opened()).toContain('Pasted');
  });

  test('a pasted text that is too large is refused with a reason', async () => {
    await openText('x'.repeat(8 * 1024 * 1024 + 1));
    expect(takeNotices()).toMatchObject([{ message: expect.stringContaining('larger than 8 MiB') }]);
    expect(currentRoute()).toEqual({ page: 'home' });
  });
});
