/** A browser engine as these tests drive it: one window, one page. Whatever is not here is asked of the page by `run`. */
export interface Engine {
  /** What the browser says it is, with its version. */
  readonly version: string;
  /** Opens an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /**
   * Runs a function in the page, or in the frame that was entered, and gives what it returns, or what its promise resolves
   * to; all as JSON. The function sees nothing of what stands around it here.
   *
   * @throws {Error} what the function throws.
   */
  run<Given extends readonly unknown[], Answer>(
    task: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer>;
  /** From now on `run` and `click` mean the first frame in the page; `leave` leads back to the page. */
  enter(): Promise<void>;
  leave(): Promise<void>;
  /** Makes the room in which pages are shown this large, in CSS pixels. */
  size(width: number, height: number): Promise<void>;
  /** Turns the wheel by so many pixels, over the middle of the window. */
  wheel(pixels: number): Promise<void>;
  /** Clicks the first element that matches, with the browser's own pointer, as soon as there is one. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** How an engine is to be started. */
export interface Asked {
  /** Whether pages may have WebGL. */
  readonly webgl: boolean;
}
