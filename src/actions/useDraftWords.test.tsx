// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan';
import { openPlan } from '@/session/session';
import { useDraftWords } from './useDraftWords.ts';

afterEach(cleanup);

test('words about one draft are there again for that draft, and for no other', () => {
  openPlan('# One', anyPlan, 'one');
  const typed = renderHook(() => useDraftWords('gate phase.1/gate'));
  act(() => typed.result.current.setWords('Ten orders arrived'));
  typed.unmount();
  openPlan('# Two', anyPlan, 'two');
  expect(renderHook(() => useDraftWords('gate phase.1/gate')).result.current.words).toBe('');
  cleanup();
  openPlan('# One', anyPlan, 'one');
  expect(renderHook(() => useDraftWords('gate phase.1/gate')).result.current.words).toBe(
    'Ten orders arrived',
  );
});
