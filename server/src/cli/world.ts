/** What the command line needs from the outside; tests give their own. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly terminal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The bytes of a file, `-` being standard input; throws as `readFileSync` does. */
  read(path: string): Uint8Array;
  /** The bytes of a file that another names; null where it cannot be read, is no file, or is larger than any contract. */
  readNamed(path: string): Uint8Array | null;
  /** The folder that relative paths count from. */
  readonly directory: string;
  out(text: string): void;
  error(text: string): void;
}
