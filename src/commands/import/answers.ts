import { isOption } from './question.ts';
import { Document, isMap, parseDocument } from 'yaml';

/** An answer to a question, under the path it has in the mapping. */
export interface Answer {
  readonly path: readonly string[];
  readonly value: string;
}

const heading = `# Cách đọc các tệp của một báo cáo. npm run import ghi vào đây những điều đã trả lời, lần sau không hỏi lại.
# Sửa hay xóa dòng nào cũng được: dòng nào thiếu thì sẽ được hỏi. Tệp này không được công bố.
# How the files of one report are read. npm run import keeps what was answered here and does not ask again.
# Change or delete any line: what is missing will be asked. This file is not published.
`;

/** The text of a mapping with answers added or renewed; comments and the order of lines stay. */
export function withAnswers(text: string, answers: readonly Answer[]): string {
  const written = parseDocument(text);
  const isNew = !isMap(written.contents);
  const document = isNew ? new Document({}) : written;
  for (const { path, value } of answers) if (!isOption(path)) document.setIn([...path], value);
  const before = isNew ? (text.trim() === '' ? heading : text) : '';
  return before + document.toString({ lineWidth: 0 });
}

/** The line or lines that an answer is in a mapping. */
export function linesFor({ path, value }: Answer): string {
  const document = new Document({});
  document.setIn([...path], value);
  return document.toString({ lineWidth: 0 }).trimEnd();
}
