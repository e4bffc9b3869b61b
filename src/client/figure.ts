/**
 * A figure drawn from data. The page holds it complete; when it comes near the window the chart
 * runtime is loaded and puts a canvas in place of the picture. Where that fails the picture stays.
 */
class DataFigure extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#unfold();
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#observer?.disconnect();
        void this.#start();
      },
      { rootMargin: '300px' },
    );
    this.#observer.observe(this);
  }

  /** A view that the address names is shown, also where the figure stands in a closed fold. */
  #unfold(): void {
    const names = [...new URLSearchParams(location.search).keys()];
    if (!names.some((name) => name.startsWith(`${this.dataset['id'] ?? ''}.`))) return;
    const fold = this.closest('details');
    if (fold) fold.open = true;
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  async #start(): Promise<void> {
    try {
      const { mount } = await import('./figure/runtime.ts');
      await mount(this);
    } catch (error) {
      console.error(error);
      const status = this.querySelector('.fig-status');
      if (status)
        status.textContent =
          'The interactive view could not be loaded. The picture and the table are complete.';
    }
  }
}
customElements.define('data-figure', DataFigure);
