/** What a module offers that reads mail: from bytes to whatever it makes of them. */
export interface ReaderModule {
  readonly read: (raw: Uint8Array) => Promise<unknown>;
}
