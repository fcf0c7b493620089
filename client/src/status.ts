import { type Disposable, languages, LanguageStatusSeverity, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { STATUS, type DocumentStatus } from '../../server/src/lsp/protocol.js';
import { LANGUAGES } from './languages.js';
import { say, sayContents, sayFindings } from './messages.js';

/** The status item: shown where the editor shows what it knows of the language, and never in the way. */
export interface Status extends Disposable {
  running(is: boolean): void;
}

/** Follows the server's reports for the document in front. */
export function createStatus(client: BaseLanguageClient): Status {
  const item = languages.createLanguageStatusItem('dpa.status', LANGUAGES.map((language) => ({ language })));
  item.name = say('statusName');
  const reports = new Map<string, DocumentStatus>();
  let stopped = false;

  const show = (): void => {
    const editor = window.activeTextEditor;
    const report = editor && reports.get(client.code2ProtocolConverter.asUri(editor.document.uri));
    item.busy = !stopped && !report;
    item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.command = stopped
      ? { command: 'dpa.showLog', title: say('showLog') }
      : { command: 'workbench.actions.view.problems', title: say('showFindings') };
    item.text = stopped ? say('statusStopped') : report ? headline(report) : say('statusWaiting');
    if (report?.kind === 'dpa' && !stopped) item.detail = sayContents(report.absent, report.partial, report.required);
    else item.detail = '';
  };
  const subscriptions = [
    item,
    client.onNotification(STATUS, (report: DocumentStatus) => {
      reports.set(report.uri, report);
      show();
    }),
    window.onDidChangeActiveTextEditor(show),
  ];
  show();
  return {
    running(is) {
      stopped = !is;
      show();
    },
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

const headline = (report: DocumentStatus): string =>
  report.kind === 'off' ? say('statusOff') : report.kind === 'other' ? say('statusOther') : sayFindings(report.findings);
