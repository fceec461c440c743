/** What is asked of a window. */
interface Asked {
  readonly parent: unknown;
  readonly caches?: unknown;
  readonly navigator: {
    readonly serviceWorker?: ServiceWorkerContainer;
    /** Only some browsers tell. */
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
}

/**
 * What registers service workers, where the story may be kept for reading offline: not in a frame, not where the reader
 * saves data or the line is very slow, not where there are no workers, no storage, or no right to either. Else null.
 */
export function mayKeep(window: Asked): ServiceWorkerContainer | null {
  try {
    const { connection } = window.navigator;
    if (window.parent !== window || connection?.saveData || /2g$/.test(connection?.effectiveType ?? '')) return null;
    // In a sandboxed frame, or where the reader forbids storage, the mere question may throw.
    return window.caches ? (window.navigator.serviceWorker ?? null) : null;
  } catch {
    return null;
  }
}
