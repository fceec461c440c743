/**
 * Whether the browser can tell what is near the window. Where it cannot, hooks.client.ts puts an observer that sees nothing in
 * the place of the missing one; it keeps no records.
 */
export const seesNear = (): boolean => 'takeRecords' in (window.IntersectionObserver?.prototype ?? {});
