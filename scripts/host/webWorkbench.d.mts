export function startWebWorkbench(options: { extension: string; tests: string }): Promise<{ readonly url: string; stop(): void }>;
