/** Remembers what files became: `make` is called only for bytes that a file (or another use of it, by name) did not have last time. */
export type Memory = <T>(name: string, bytes: Uint8Array, make: () => T) => T;

/** Nothing is remembered: a command reads each file once. */
export const noMemory: Memory = (_name, _bytes, make) => make();
