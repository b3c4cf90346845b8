import { importReport } from '../../text/import/report.ts';
import { systemCode } from '../build/disk/disk.ts';
import { Failure, filled } from '../build/failure.ts';

/**
 * Does what writes a file.
 * @throws Failure when the system refuses: a file that is open in Excel, a folder without the right to write, a full disk.
 */
export function writeOrTell(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const words = filled(importReport.cannotWrite, { file, code });
    throw new Failure({ exitCode: 2, words, cause: error });
  }
}
