/** Ends this process for an error, told with its cause as `whatWentWrong` looks for it. */
export function endWith(error: unknown): void {
  const causes =
    error instanceof Error && error.cause !== undefined ? [error, error.cause] : [error];
  const message = causes.map((one) => (one instanceof Error ? one.stack : String(one))).join('\n');
  process.stderr.write(`[ERROR] ${message}\n`, () => process.exit(1));
}
