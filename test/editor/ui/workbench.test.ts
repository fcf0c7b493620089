import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbench } from './workbench.js';

const lines = readFileSync('test/editor/fixtures/avv.md', 'utf8').split('\n');
const lineOf = (words: string): number => lines.findIndex((line) => line.includes(words)) + 1;

/** The steps build on each other, as in a sitting. Each keeps a picture in artifacts/screenshots. */
describe('a lawyer at work', () => {
  let workbench: Workbench;
  before(async () => { workbench = await Workbench.open(); });
  after(() => workbench.close());
  afterEach(async function () {
    await workbench.shot(this.currentTest!.state === 'passed' ? this.currentTest!.title.replace(/[^a-z]+/gi, '-') : 'FAILED');
    if (this.currentTest!.state !== 'passed') console.error(workbench.hostLog().slice(-2000));
  });

  it('opens a contract and sees what is wrong underlined', async () => {
    await workbench.openFile('avv.md');
    await workbench.page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ timeout: 60_000 });
  });

  it('reads the list of findings', async () => {
    await workbench.page.keyboard.press('Control+Shift+M');
    const rows = workbench.page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: 'missing-clause' }).first().waitFor();
    assert.ok(await rows.count() > 5);
  });

  it('sees the state of the contract in the status bar', async () => {
    await workbench.page.locator('[id="status.languageStatus"]').hover();
    await workbench.page.locator('.hover-language-status', { hasText: /DPA: \d+ findings/ }).first().waitFor();
  });

  it('hovers over a citation', async () => {
    await workbench.page.keyboard.press('Control+J');
    await workbench.line('(1) Gegenstand ist der Betrieb').first().click();
    await workbench.page.mouse.move(5, 5);
    await workbench.goTo(lineOf('im Sinne von Art. 28 DSGVO'), lines[lineOf('im Sinne von Art. 28 DSGVO') - 1]!.indexOf('Art. 28') + 6);
    await workbench.command('Show or Focus Hover');
    await workbench.page.locator('.monaco-hover', { hasText: 'Official text' }).first().waitFor();
  });

  it('hovers over how often something is done', async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.mouse.move(5, 5);
    await workbench.goTo(lineOf('prüft sie halbjährlich'), lines[lineOf('prüft sie halbjährlich') - 1]!.indexOf('halbjährlich') + 3);
    await workbench.command('Show or Focus Hover');
    await workbench.page.locator('.monaco-hover', { hasText: 'every 6 months' }).first().waitFor();
  });

  it('takes a quick fix from the light bulb', async () => {
    await workbench.page.keyboard.press('Escape');
    const line = lineOf('Der Aufragnehmer verarbeitet');
    await workbench.goTo(line, lines[line - 1]!.indexOf('Aufragnehmer') + 4);
    await workbench.page.keyboard.press('Control+.');
    await workbench.page.locator('.action-widget .monaco-list-row', { hasText: 'Auftragnehmer' }).first().waitFor();
  });

  it('sees the term mended', async () => {
    await workbench.page.keyboard.press('Enter');
    await workbench.line('Der Auftragnehmer verarbeitet die Daten').first().waitFor();
  });

  it('chooses a standard clause, the missing ones first', async () => {
    await workbench.command('DPA: Insert Standard Clause…');
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'missing' }).first().waitFor();
    assert.match(await rows.first().innerText(), /missing/);
  });

  it('has the clause inserted, with its blanks to tab through', async () => {
    await workbench.page.keyboard.type('Notice of new sub-processors');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Notice of new sub-processors' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await workbench.page.locator('.snippet-placeholder').first().waitFor();
    assert.doesNotMatch(await workbench.text(), /\$\{\d/);
  });

  it('takes it back in one step', async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Control+Z');
    await workbench.goTo(lines.length, 1);
    await workbench.line('Die Sicherungskopien speichert der Auftragnehmer').first().waitFor();
  });

  it('types a blank and sees it underlined', async () => {
    const marks = workbench.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
    await workbench.page.keyboard.press('Control+End');
    const before = await marks.count();
    await workbench.page.keyboard.type('\n(3) Die Anlage ist aus [Ort einsetzen].');
    await marks.nth(before).waitFor();
  });

  it('saves', async () => {
    await workbench.page.keyboard.press('Control+S');
    await workbench.page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
    const saved = readFileSync(path.join(workbench.folder, 'avv.md'), 'utf8');
    assert.match(saved, /Der Auftragnehmer verarbeitet die Daten/);
    assert.match(saved, /\(3\) Die Anlage/);
  });

  it('reads the outline', async () => {
    await workbench.command('Explorer: Focus on Outline View');
    await workbench.page.locator('.pane-header', { hasText: path.basename(workbench.folder) }).click();
    await workbench.page.locator('.outline-pane .monaco-list-row', { hasText: '§ 5 Meldung von Verletzungen' }).first().waitFor();
  });

  it('reads an English agreement with its findings', async () => {
    await workbench.openFile('agreement.md');
    await workbench.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await workbench.page.keyboard.press('Control+Shift+M');
    await workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'agreement.md' }).first().waitFor();
    await workbench.page.locator('.outline-pane .monaco-list-row', { hasText: 'Sub-processors' }).first().waitFor();
    await workbench.page.locator('.view-lines').first().click();
  });

  it('finds the introduction', async () => {
    await workbench.command('Welcome: Open Walkthrough...');
    const input = workbench.page.locator('.quick-input-widget input');
    await input.fill('data processing agreement');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Check a data processing agreement' }).first().waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.gettingStartedContainer', { hasText: 'Open a contract with faults' }).first().waitFor();
    await workbench.page.frameLocator('iframe.webview').frameLocator('#active-frame').getByText('Nothing leaves your machine').waitFor();
  });

  it('opens the example from it', async () => {
    await workbench.command('DPA: Open Example Contract');
    await workbench.page.locator('.tabs-container .tab.active', { hasText: /Untitled|Data Processing/ }).waitFor();
    await workbench.page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  });
});
