import type { Answer, Order } from '../../trial/messages.ts';
import css from '../../styles/trial.css?inline';
import { fill, say } from '../../text/messages/say.ts';
import { trialPhrases } from '../../text/messages/trial.ts';
import { pageLanguage } from '../search/search-item.ts';
import { adopt, canAdopt } from '../search/search-style.ts';
import { sizeInWords } from '../../text/size.ts';
import { button, element } from './element.ts';
import { rankingSection } from './ranking-section.ts';
import type { RankingSection } from './ranking-section.ts';
import { reportSection } from './report-section.ts';
import { takenList } from './taken-list.ts';
import type { TakenList } from './taken-list.ts';
import address from './worker.ts?worker&url';

/** Takes files and shows what a worker finds in them. Without script, or without workers of modules, its own words stay. */
class TrialDesk extends HTMLElement {
  readonly #language = pageLanguage();
  readonly #t = say(trialPhrases, pageLanguage());
  readonly #status = element('p', { className: 'status' });
  readonly #stop = button(this.#t.stop, () => {
    this.#clear(this.#t.stopped);
  });
  readonly #clearing = button(this.#t.clear, () => {
    this.#clear('');
    this.#input.focus();
  });
  readonly #input = element('input');
  readonly #taken = element('div');
  readonly #report = element('div');
  readonly #rankings = element('div');
  #worker: Worker | undefined;
  #list: TakenList | undefined;
  #shown: RankingSection | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (!canAdopt() || !('Worker' in window)) return;
    adopt(css);
    this.#status.setAttribute('role', 'status');
    this.#stop.hidden = true;
    this.#clearing.hidden = true;
    this.replaceChildren(
      this.#frame(),
      element('div', { className: 'acts' }, this.#status, this.#stop, this.#clearing),
      this.#taken,
      this.#report,
      this.#rankings,
    );
    this.#takeDrops();
  }

  /** The frame to drop files into is the label of the field that chooses them: keyboard and screen reader use that. */
  #frame(): HTMLElement {
    const t = this.#t;
    this.#input.type = 'file';
    this.#input.multiple = true;
    this.#input.accept = '.csv,.yaml,text/csv';
    this.#input.addEventListener('change', () => {
      this.#take([...(this.#input.files ?? [])]);
      // The same file, mended, can be chosen again.
      this.#input.value = '';
    });
    return element(
      'label',
      { className: 'drop' },
      element('strong', { text: t.choose }),
      this.#input,
      element('span', { text: t.chooseHint }),
    );
  }

  /** Files that miss the frame are meant for it too: a browser would leave the page and open them. */
  #takeDrops(): void {
    for (const name of ['dragover', 'drop'] as const)
      document.addEventListener(name, (event) => {
        const { dataTransfer } = event;
        if (dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        this.classList.toggle('dragged', name === 'dragover');
        if (name === 'drop') this.#take([...dataTransfer.files]);
      });
    document.addEventListener('dragleave', () => {
      this.classList.remove('dragged');
    });
  }

  #take(files: readonly File[]): void {
    if (files.length === 0) return;
    this.#busy(this.#t.starting);
    this.#ask({ kind: 'take', files });
  }

  /** Arrow keys pass through choices that nobody means: only where they rest is checked. */
  #place(order: Order): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#ask(order);
    }, 300);
  }

  #ask(order: Order): void {
    this.#worker ??= this.#open();
    this.#worker.postMessage(order);
  }

  #open(): Worker {
    const worker = new Worker(address, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (worker === this.#worker) this.#hear(data);
    });
    worker.addEventListener('error', ({ message = '' }) => {
      this.#clear(fill(this.#t.failed, { message }));
    });
    const index = new URL(this.dataset['index'] ?? '', location.href).href;
    const today = new Date().toISOString().slice(0, 10);
    worker.postMessage({ kind: 'open', language: this.#language, today, index } satisfies Order);
    return worker;
  }

  #hear(answer: Answer): void {
    const t = this.#t;
    switch (answer.kind) {
      case 'loading':
        return this.#busy(fill(t.loading, this.#progress(answer)));
      case 'checking':
        return this.#busy(t.checking);
      case 'taken':
        return this.#showTaken(answer);
      case 'nothing':
        return this.#idle(answer.asks ? t.needsPlace : t.nothing);
      case 'report':
        return this.#showReport(answer);
      case 'rankings':
        return this.#showRankings(answer);
      case 'ranking':
        return this.#shown?.show(answer.rows);
      case 'saved':
        return save(`${t.reportFile}.${answer.format}`, answer.text);
      case 'failed':
        return this.#clear(answer.what === 'portal' ? t.noPortal : fill(t.failed, answer));
    }
  }

  #progress({ done, of }: { readonly done: number; readonly of: number }) {
    return { done: sizeInWords(done, this.#language), of: sizeInWords(of, this.#language) };
  }

  #showTaken({ files }: Extract<Answer, { kind: 'taken' }>): void {
    if (this.#list?.update(files) !== true) {
      this.#list = takenList(files, this.#t, (number, file) => {
        this.#place({ kind: 'place', number, file });
      });
      this.#taken.replaceChildren(element('h2', { text: this.#t.files }), this.#list.element);
    }
    this.#report.replaceChildren();
    this.#rankings.replaceChildren();
    this.#clearing.hidden = false;
  }

  #showReport(answer: Extract<Answer, { kind: 'report' }>): void {
    const acts = {
      save: (format: 'csv' | 'json') => {
        this.#ask({ kind: 'save', format });
      },
      tell: (words: string) => {
        this.#status.textContent = words;
      },
    };
    this.#report.replaceChildren(reportSection(answer, this.#t, acts));
    this.#idle(`${this.#t.report}: ${answer.report.summary}.`);
  }

  #showRankings(answer: Extract<Answer, { kind: 'rankings' }>): void {
    this.#shown = rankingSection(answer, this.#t, (number) => {
      this.#ask({ kind: 'compare', number });
    });
    this.#rankings.replaceChildren(this.#shown.element);
  }

  #busy(words: string): void {
    this.#status.textContent = words;
    this.#stop.hidden = false;
    this.setAttribute('aria-busy', 'true');
  }

  #idle(words: string): void {
    this.#status.textContent = words;
    this.#stop.hidden = true;
    this.removeAttribute('aria-busy');
  }

  /** Lets go of everything that was taken and found. */
  #clear(words: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#list = undefined;
    this.#shown = undefined;
    clearTimeout(this.#resting);
    for (const part of [this.#taken, this.#report, this.#rankings]) part.replaceChildren();
    this.#clearing.hidden = true;
    this.#idle(words);
  }
}

/** Hands a text to the reader as a file; it comes from this page and goes nowhere else. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text]));
  const link = element('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

customElements.define('trial-desk', TrialDesk);
