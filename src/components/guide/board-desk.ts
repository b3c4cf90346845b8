import { unitAsked } from './unit-asked.ts';

/** Fills in the desk of the unit that the address names; what is not known keeps its dotted lines. */
class BoardDesk extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const unit = unitAsked(location.search);
    if (unit === undefined) return;
    const desk = await deskOf(`${this.dataset['desks'] ?? ''}${unit}.json`);
    const language = this.dataset['language'] ?? 'vi';
    if (desk) this.#fill(desk, language);
    say(desk ? 'filled' : 'unknown', inLanguage(desk?.unit, language) ?? unit);
  }

  #fill(desk: Desk, language: string): void {
    for (const field of ['name', 'address', 'hours', 'phone']) {
      const words = inLanguage(desk.point[field], language);
      const place = this.querySelector(`[data-field=${field}]`);
      if (words !== undefined && place) place.textContent = words;
    }
  }
}

interface Desk {
  readonly unit: unknown;
  /** Its first place of help. */
  readonly point: Readonly<Record<string, unknown>>;
}

async function deskOf(address: string): Promise<Desk | undefined> {
  try {
    const response = await fetch(address);
    const told: unknown = response.ok ? await response.json() : undefined;
    if (!isRecord(told) || !Array.isArray(told['points'])) return undefined;
    const [point]: unknown[] = told['points'];
    return isRecord(point) ? { unit: told['unit'], point } : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Words once for all languages, or by language, the Vietnamese where there are no others. */
function inLanguage(value: unknown, language: string): string | undefined {
  const words = isRecord(value) ? (value[language] ?? value['vi']) : value;
  return typeof words === 'string' && words !== '' ? words : undefined;
}

/** The phrase stands in the page; it is shown as text, whatever the file says. */
function say(what: 'filled' | 'unknown', unit: string): void {
  const status = document.querySelector<HTMLElement>('[data-desk-status]');
  if (status) status.textContent = (status.dataset[what] ?? '').replace('{unit}', () => unit);
}

customElements.define('board-desk', BoardDesk);
