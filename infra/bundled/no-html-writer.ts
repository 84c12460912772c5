/** Stands in the bundles for what writes HTML anew: html-to-text calls it only for formats that `adapters/mime/html-text.ts` replaces. */
export function render(): never {
  throw new Error("The functions are bundled without a writer of HTML; see infra/bundling.ts.");
}

// domutils takes it by this name.
export { render as default };
