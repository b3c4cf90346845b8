const ones: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** Reads Vietnamese number words back, below one thousand million. Written for the tests, from the words alone. */
export function readBack(words: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of words.split(' ')) {
    if (word === 'mười') digit = 10;
    else if (word === 'mươi') digit *= 10;
    else if (word === 'trăm') [group, digit] = [digit * 100, 0];
    else if (word === 'nghìn' || word === 'triệu') {
      total += (group + digit) * (word === 'nghìn' ? 1000 : 1_000_000);
      [group, digit] = [0, 0];
    } else if (word !== 'linh') digit = digit >= 10 ? digit + valueOf(word) : valueOf(word);
  }
  return total + group + digit;
}

function valueOf(word: string): number {
  const value = ones[word];
  if (value === undefined) throw new Error(`no number word: ${word}`);
  return value;
}
