import type { FieldType } from './field.ts';
import { listOf, oneValue } from './yaml-shape.ts';

/** A key with one value that must be there, read as a cell of a table is. */
export const required = <T>(type: FieldType<T>) =>
  ({ read: oneValue(type), required: true }) as const;

/** A key with one value that may be left out. */
export const optional = <T>(type: FieldType<T>) =>
  ({ read: oneValue(type), required: false }) as const;

/** A key with a list of values that may be left out. */
export const several = <T>(type: FieldType<T>) =>
  ({ read: listOf(oneValue(type)), required: false }) as const;
