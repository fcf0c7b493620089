export interface RunningCodeServer {
  readonly url: string;
  readonly authority: string;
  stop(): void;
  log(): string;
}
export function startCodeServer(options?: {
  settings?: Record<string, unknown>;
  vsix?: readonly string[];
  env?: Record<string, string>;
}): Promise<RunningCodeServer>;
