/**
 * A figure drawn from data. The page holds it complete; when it comes near the window the chart
 * runtime is loaded and puts a canvas in place of the picture; at once where the address names a view.
 * Where that fails the picture stays.
 */
class DataFigure extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    if (this.#isNamed()) {
      this.#unfold();
      void this.#start();
      return;
    }
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

  /** Whether the address names a view of this figure. */
  #isNamed(): boolean {
    const names = [...new URLSearchParams(location.search).keys()];
    return names.some((name) => name.startsWith(`${this.dataset['id'] ?? ''}.`));
  }

  /** Opens the fold in which the figure stands, so that its view can be seen. */
  #unfold(): void {
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
