import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { authorComponents } from '../../src/integrations/author-components.ts';

/** The attributes of each component of a text, in the order of the text. */
async function attributesOf(text: string): Promise<readonly string[]> {
  const { code } = await mdxToJs(text, { hastPlugins: [authorComponents()] });
  return [...code.matchAll(/_jsxs?\(([A-Z]\w+), \{([^[(]*?)\s*(?:children:|\})/g)].map(
    ([, name, attributes]) => `${name ?? ''} ${(attributes ?? '').replaceAll(/\s+/g, ' ').trim()}`,
  );
}

test('components are told their number, their word, and who comes first in the text', async () => {
  const text = `
Nộp qua <Term>DVCTT</Term>.

<Steps>
  <Step title="Mở">

  Chọn <Term>CNTT&TT</Term>, rồi <Term>DVCTT</Term>.

  </Step>
  <Step title="Gửi" />
</Steps>

Xong <Term>CNTT&TT</Term>.

<Faq question="A?">

B

</Faq>

<Faq question="C?">

D

</Faq>
`;
  expect(await attributesOf(text)).toEqual([
    'Term word: "DVCTT", first: "yes",',
    'Steps ',
    'Step title: "Mở", number: "1", first: "yes",',
    'Term word: "CNTT&TT", first: "yes",',
    'Term word: "DVCTT",',
    'Step title: "Gửi", number: "2"',
    'Term word: "CNTT&TT",',
    'Faq question: "A?", first: "yes",',
    'Faq question: "C?",',
  ]);
});

test('each text begins anew', async () => {
  const plugin = authorComponents();
  const once = async () =>
    (await mdxToJs('<Term>UBND</Term>', { hastPlugins: [plugin] })).code.includes('first: "yes"');
  expect([await once(), await once()]).toEqual([true, true]);
});
