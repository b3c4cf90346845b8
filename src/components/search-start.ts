// Until someone goes to a search box it is a plain form: what makes proposals is fetched with the first focus.
for (const form of document.querySelectorAll<HTMLFormElement>('form.search'))
  form.addEventListener(
    'focusin',
    () => {
      void import('./search-box.ts').then(({ proposeIn }) => {
        proposeIn(form);
      });
    },
    { once: true },
  );
