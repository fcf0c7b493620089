import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/host/chromium.mjs';
import { startCodeServer, type RunningCodeServer } from '../../../scripts/host/codeServer.mjs';

const SHOTS = 'artifacts/screenshots';

/** The real workbench with the packaged extension, on a copy of the fixtures; driven as a person would, by keys and pointer. */
export class Workbench {
  readonly page: Page;
  readonly folder: string;
  readonly #browser: Browser;
  readonly #host: RunningCodeServer;
  #shots = 0;

  private constructor(page: Page, browser: Browser, host: RunningCodeServer, folder: string) {
    this.page = page;
    this.#browser = browser;
    this.#host = host;
    this.folder = folder;
  }

  static async open(): Promise<Workbench> {
    rmSync(SHOTS, { recursive: true, force: true });
    mkdirSync(SHOTS, { recursive: true });
    const folder = mkdtempSync(path.join(os.tmpdir(), 'contracts-'));
    cpSync('test/editor/fixtures', folder, { recursive: true });
    cpSync('examples/broken-en.md', path.join(folder, 'agreement.md'));
    const host = await startCodeServer({
      vsix: ['artifacts/dpa-drafting.vsix'],
      settings: {
        'workbench.colorTheme': 'Default Light Modern', 'editor.hover.delay': 100, 'files.autoSave': 'off', 'editor.minimap.enabled': false,
        'editor.wordWrap': 'on', 'window.commandCenter': false, 'workbench.layoutControl.enabled': false, 'editor.fontSize': 14,
      },
    });
    const browser = await launchChromium();
    const page = await (await browser.newContext({ viewport: { width: 1400, height: 860 } })).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${host.url}?folder=${encodeURIComponent(folder)}`);
    await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
    return new Workbench(page, browser, host, folder);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#host.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Keeps a picture of the workbench as it stands when nothing moves any more; a list that is fading in would not be seen. */
  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(SHOTS, `${String(++this.#shots).padStart(2, '0')}-${name}.png`), animations: 'disabled' });
  }

  hostLog(): string {
    return this.#host.log();
  }

  /** Opens a file by its name. */
  async openFile(name: string): Promise<void> {
    await this.pick('Control+P', name, name);
    await this.page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
  }

  /** Runs a command by its visible name. */
  async command(name: string): Promise<void> {
    await this.pick('F1', `>${name}`, name);
  }

  /** Moves the cursor; lines and columns count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // A key pressed before the editor has the focus again is lost.
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  /** A line of the active editor that holds these words. */
  line(words: string): Locator {
    // The editor draws spaces as no-break spaces.
    return this.page.locator('.editor-instance .view-line', { hasText: new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')) });
  }

  /** The visible text of the active editor. */
  async text(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-lines .view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  private async pick(key: string, typed: string, row: string): Promise<void> {
    await this.page.keyboard.press(key);
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(typed);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }
}
