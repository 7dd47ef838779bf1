/** What front matter says; every key optional, unknown keys ignored. */
export interface Metadata {
  readonly organ?: string;
  readonly session?: number;
  readonly symbol?: string;
  readonly agenda?: string;
  readonly number?: string;
  readonly title?: string;
  readonly date?: string;
  readonly profile?: string;
  /** `negotiation` or `final`. */
  readonly status?: string;
  readonly sponsors: readonly string[];
  /** Why the YAML could not be read. */
  readonly problem?: string;
}
