/** How the engine of a server on the desktop is started. */

/**
 * A young generation of two megabytes, of sixteen otherwise: while it grows, each page of it is new to the machine, which takes longer than
 * to collect a small one more often. A long first draft has its findings a fifth sooner, and the server is 5 to 16 MB smaller.
 */
export const engineOptions: readonly string[] = ['--max-semi-space-size=2'];
