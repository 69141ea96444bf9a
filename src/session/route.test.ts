// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import {
  currentRoute,
  followAddress,
  hashOf,
  navigate,
  readRoute,
  setQuery,
  showView,
  type Route,
} from './route.ts';

const plan: Route = { page: 'plan', draft: 'k3j9', view: 'checklist', query: 'state=open&q=a%20b' };

describe('an address', () => {
  test.each<[string, Route]>([
    ['', { page: 'home' }],
    ['#', { page: 'home' }],
    ['#/', { page: 'home' }],
    ['#/nowhere/at/all', { page: 'home' }],
    ['#/plan', { page: 'home' }],
    ['#/plan/k3j9', { page: 'plan', draft: 'k3j9', view: 'write', query: '' }],
    ['#/plan/k3j9/markdown', { page: 'plan', draft: 'k3j9', view: 'markdown', query: '' }],
    ['#/plan/k3j9/chart?done=hidden', { page: 'plan', draft: 'k3j9', view: 'chart', query: 'done=hidden' }],
    ['#/plan/k3j9/nonsense', { page: 'plan', draft: 'k3j9', view: 'write', query: '' }],
    ['#/plan/k3j9/checklist?state=open&q=a%20b', plan],
    ['#/example/some-shape/write', { page: 'example', template: 'some-shape', view: 'write', query: '' }],
    ['#p1.x.3.abc.def', { page: 'shared', link: '#p1.x.3.abc.def' }],
    ['#p1', { page: 'shared', link: '#p1' }],
    ['#p9.newer', { page: 'shared', link: '#p9.newer' }],
  ])('%j leads to its page', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  test.each<Route>([
    { page: 'home' },
    plan,
    { page: 'plan', draft: 'a/b?c#d é', view: 'write', query: '' },
    { page: 'example', template: 'some-shape', view: 'markdown', query: 'step=2' },
    { page: 'shared', link: '#p1.x.3.abc.def' },
  ])('says where it leads, and reads back: %o', (route) => {
    expect(readRoute(hashOf(route))).toEqual(route);
  });
});

describe('going somewhere', () => {
  beforeEach(() => {
    window.location.hash = '';
    followAddress();
  });

  test('changes the address and the page', () => {
    navigate(plan);
    expect(window.location.hash).toBe('#/plan/k3j9/checklist?state=open&q=a%20b');
    expect(currentRoute()).toEqual(plan);
  });

  test('to another view of the plan leaves the query of the first behind', () => {
    navigate(plan);
    showView('markdown');
    expect(currentRoute()).toEqual({ ...plan, view: 'markdown', query: '' });
  });

  test('to another view from home goes nowhere', () => {
    showView('markdown');
    expect(currentRoute()).toEqual({ page: 'home' });
  });

  test('a query leaves no step behind for the back button', () => {
    navigate(plan);
    const steps = window.history.length;
    setQuery('state=done');
    expect(currentRoute()).toEqual({ ...plan, query: 'state=done' });
    expect(window.history.length).toBe(steps);
  });
});
