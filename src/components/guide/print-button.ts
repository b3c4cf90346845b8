/** Prints the page; without script there is no button, and the browser's own menu prints. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      print();
    });
  }
}

customElements.define('print-button', PrintButton);
