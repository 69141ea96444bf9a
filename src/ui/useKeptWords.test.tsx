// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useKeptWords } from '@/ui/useKeptWords';

const open = (about: string) => renderHook(() => useKeptWords(about, 'First'));

test('words that were typed are there again until they are forgotten, each in their own place', () => {
  const first = open('note');
  expect(first.result.current.words).toBe('First');
  act(() => first.result.current.setWords('Seen by Ana'));
  expect(first.result.current.words).toBe('Seen by Ana');
  first.unmount();
  expect(open('another').result.current.words).toBe('First');
  const again = open('note');
  expect(again.result.current.words).toBe('Seen by Ana');
  act(() => again.result.current.forget());
  again.unmount();
  expect(open('note').result.current.words).toBe('First');
});
