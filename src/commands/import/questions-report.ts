import type { Language } from '../../table/language.ts';
import { importReport } from '../../text/import/report.ts';
import { fill } from '../../text/messages/say.ts';
import { linesFor } from './answers.ts';
import { isOption } from './question.ts';
import type { Choice, Question } from './question.ts';

/** Every question with the lines that would answer it: what a run without a terminal leaves a person to do. */
export function questionsReport(
  questions: readonly Question[],
  mappingFile: string,
  language: Language,
): string {
  const heading = fill(importReport.questions[language], { count: questions.length });
  const asked = questions.map((question, at) => {
    const first = `${String(at + 1)}. ${question.words[language]}`;
    return [first, ...answersTo(question, mappingFile, language)].join('\n');
  });
  return [heading, ...asked].join('\n\n');
}

function answersTo(question: Question, mappingFile: string, language: Language): readonly string[] {
  const { path, choices } = question;
  if (isOption(path)) {
    const option = path[0] ?? '';
    const answers =
      choices.length === 0
        ? [`${option} 2022-10`]
        : choices.map(({ value }) => `${option} ${value}`);
    return answers.map((answer, at) => {
      const words = choices[at]?.words[language];
      const meaning = words === undefined || words === choices[at]?.value ? '' : `  # ${words}`;
      return `   ${fill(importReport.addOption[language], { option: answer })}${meaning}`;
    });
  }
  const add = `   ${fill(importReport.addLine[language], { file: mappingFile })}`;
  const lines = choices.map((choice) => lineFor(path, choice, language));
  return [
    add,
    ...lines.flatMap((line, at) =>
      at === 0 ? [line] : [`   ${importReport.choices[language]}`, line],
    ),
  ];
}

function lineFor(path: Question['path'], { value, words }: Choice, language: Language): string {
  const lines = linesFor({ path, value }).split('\n');
  return lines
    .map((line, at) => `     ${line}${at === lines.length - 1 ? `  # ${words[language]}` : ''}`)
    .join('\n');
}
