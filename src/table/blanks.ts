/** Whether a text is empty or all blanks. */
export function isBlank(text: string): boolean {
  return text === '' || (!startsPlain(text) && text.trim() === '');
}

/** Whether no blanks stand around a text. */
export function isTrimmed(text: string): boolean {
  return (
    (startsPlain(text) && isPlain(text.charCodeAt(text.length - 1))) ||
    text.trim().length === text.length
  );
}

// Of ten million cells nearly all begin and end with a letter or digit of ASCII, which is seen sooner than blanks are cut off.
function startsPlain(text: string): boolean {
  return isPlain(text.charCodeAt(0));
}

function isPlain(character: number): boolean {
  return character > 0x20 && character < 0x7f;
}
