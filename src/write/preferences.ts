import { openPreferences } from '@/storage/preferences';

/** Pane sizes, the folded preview and each draft's last step. */
export const preferences = openPreferences();
