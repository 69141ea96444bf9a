import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. Every path of the scripts starts here, wherever they are called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The built app, as it would be put on a web host. */
export const dist = join(root, 'dist');

/** The command `planform`, bundled for Node. */
export const command = join(root, 'dist-cli', 'planform.js');

/** What the scripts remember between two runs. Goes with node_modules, and may be deleted at any time. */
export const cache = join(root, 'node_modules', '.cache', 'planform');

/** Where real plans by other people lie, if anywhere: PLANFORM_CORPUS, or a folder beside the checkout. */
export const corpus = resolve(root, process.env.PLANFORM_CORPUS ?? '../shared/corpus');
