import { LSPErrorCodes, ResponseError, type CancellationToken, type RemoteConsole } from 'vscode-languageserver';

/**
 * An error as name and stack frames. Its message is left out: it may quote the document,
 * and the text of a contract never enters a log.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, ...frames.slice(0, 12)].join('\n');
}

/** Runs one request; a fault in it is logged and gives `neutral`, so that one feature never takes the server down. */
export async function runSafe<T>(
  log: RemoteConsole, token: CancellationToken, feature: string, neutral: T, run: () => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  if (token.isCancellationRequested) return cancelled();
  try {
    const result = await run();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    log.error(`${feature}: ${describeFault(error)}`);
    return neutral;
  }
}

const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
