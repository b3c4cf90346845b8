import { Lexer } from 'yaml';

/** A YAML text whose comments are empty: every value stands in its line and column as before. */
export function withoutComments(text: string): string {
  let before = '';
  let kept = '';
  for (const token of new Lexer().lex(text)) {
    // The lexer puts marks of its own before a document and before a value without quotes, which may begin with `#`.
    const isMark = token === documentMark || token === valueMark || token === flowEnd;
    const isComment = token.startsWith('#') && before !== valueMark;
    if (!isMark) kept += isComment ? '#' : token;
    before = token;
  }
  return kept;
}

const documentMark = '\u0002';
const flowEnd = '\u0018';
const valueMark = '\u001f';
