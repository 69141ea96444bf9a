import { RenderCache } from './thread/RenderCache.ts';

/** Source characters of drawn sections that stay at hand, so that undo, paper and a reopened preview are drawn at once. */
const REMEMBERED = 2_000_000;

/** What has been drawn, for every preview of the page. */
export const renderCache = new RenderCache(REMEMBERED);
