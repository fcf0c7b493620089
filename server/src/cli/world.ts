/** What the command line needs from the outside; tests give their own. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly terminal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The bytes of a file, `-` being standard input; throws as `readFileSync` does. */
  read(path: string): Uint8Array;
  out(text: string): void;
  error(text: string): void;
}
