/** What a command ends with: the texts for both streams, and the exit code. */
export interface Outcome {
  readonly output: string;
  readonly error: string;
  readonly exit: Exit;
}

/** 0 clean, 1 faults in content, 2 wrong use or settings, 3 a fault of ours. */
export type Exit = 0 | 1 | 2 | 3;

export function said(output: string, exit: Exit): Outcome {
  return { output, error: '', exit };
}

export function refused(error: string, exit: Exit): Outcome {
  return { output: '', error: `${error}\n`, exit };
}
