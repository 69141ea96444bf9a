import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { chooseInMenu } from './chooseInMenu.ts';

/** The bytes of the file that the person gets, under the name that the browser proposes. */
export interface PlanFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Takes the open plan away as a file. */
export async function downloadPlan(page: Page): Promise<PlanFile> {
  const download = page.waitForEvent('download');
  await chooseInMenu(page, 'Export', 'Download as .md');
  return fileOf(await download);
}

export async function fileOf(download: Download): Promise<PlanFile> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
