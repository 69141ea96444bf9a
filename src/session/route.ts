import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Where the person is. It is the address's hash, so that back, forward, reload and bookmarks do what they say. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'plan'; readonly draft: string; readonly view: View; readonly query: string }
  | { readonly page: 'example'; readonly template: string; readonly view: View; readonly query: string }
  | { readonly page: 'shared'; readonly link: string };

export type View = 'write' | 'checklist' | 'chart' | 'markdown';

/** Reads a hash. What is no route of ours is home; what begins as a share link is one, whole or not. */
export function readRoute(hash: string): Route {
  const address = hash.replace(/^#/, '');
  if (/^p\d/.test(address)) return { page: 'shared', link: hash };
  const [path = '', query = ''] = address.split('?');
  const [, page, name = '', view] = path.split('/');
  const shown = VIEWS.find((known) => known === view) ?? 'write';
  if (page === 'plan' && name !== '') return { page, draft: decodeURIComponent(name), view: shown, query };
  if (page === 'example' && name !== '')
    return { page, template: decodeURIComponent(name), view: shown, query };
  return { page: 'home' };
}

export function hashOf(route: Route): string {
  if (route.page === 'home') return '#/';
  if (route.page === 'shared') return route.link;
  const name = encodeURIComponent(route.page === 'plan' ? route.draft : route.template);
  return `#/${route.page}/${name}/${route.view}${route.query === '' ? '' : `?${route.query}`}`;
}

const VIEWS: readonly View[] = ['write', 'checklist', 'chart', 'markdown'];

const store = createStore<{ route: Route; target?: Target | undefined; requests: number }>(() => ({
  route: { page: 'home' },
  requests: 0,
}));

/** A place in the plan to show and focus, once the view that shows it is there. */
export interface Target {
  /** Path of a value, row, field or section; an offset of the text for the Markdown view. */
  readonly path?: string;
  readonly offset?: number;
  /** Where a stretch of the text ends that begins at the offset. */
  readonly end?: number;
  /** Tells one request from the next for the same place. */
  readonly request: number;
}

export function useRoute(): Route {
  return useStore(store, ({ route }) => route);
}

export function useTarget(): Target | undefined {
  return useStore(store, ({ target }) => target);
}

/** The place that is asked for and was not shown yet. */
export function currentTarget(): Target | undefined {
  return store.getState().target;
}

export function currentRoute(): Route {
  return store.getState().route;
}

/** Follows the address from now on. Call once. */
export function followAddress(): void {
  const read = (): void => store.setState({ route: readRoute(window.location.hash) });
  window.addEventListener('hashchange', read);
  read();
}

/** Goes somewhere; `replace` leaves no step behind for the back button. */
export function navigate(route: Route, replace = false): void {
  const hash = hashOf(route);
  if (replace) window.history.replaceState(null, '', hash);
  else window.history.pushState(null, '', hash);
  store.setState({ route: readRoute(hash) });
}

/** Shows another view of the open plan, with the place to focus there. */
export function showView(view: View, target?: Omit<Target, 'request'>): void {
  const { route } = store.getState();
  if (route.page !== 'plan' && route.page !== 'example') return;
  if (route.view !== view) navigate({ ...route, view, query: '' });
  if (target) showTarget(target);
}

/** Asks the view on screen to show and focus a place. */
export function showTarget(target: Omit<Target, 'request'>): void {
  const request = store.getState().requests + 1;
  store.setState({ target: { ...target, request }, requests: request });
}

/** The view has shown a place; no other view shows it again. */
export function targetShown({ request }: Target): void {
  if (store.getState().target?.request === request) store.setState({ target: undefined });
}

/** Sets the query of the route (the step, the filters) without a new step in the browser's history. */
export function setQuery(query: string): void {
  const { route } = store.getState();
  if (route.page === 'plan' || route.page === 'example') navigate({ ...route, query }, true);
}
