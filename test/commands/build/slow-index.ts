import { writeTextIndex } from '../../../src/commands/build/text-index.ts';
import { runCommand } from '../../../src/commands/command.ts';

// An index of many texts in a process of its own, whose indexer is to be killed: node slow-index.ts <folder>
const [folder = ''] = process.argv.slice(2);
const records = Array.from({ length: 20_000 }, (_, index) => ({
  language: 'vi' as const,
  title: `Trang ${String(index)}`,
  address: `/trang-${String(index)}/`,
  text: 'Tỷ lệ hồ sơ nộp trực tuyến của các đơn vị. '.repeat(20),
}));
await runCommand([], async ({ signal }) => {
  await writeTextIndex(folder, records, signal);
});
