/** How the engine of a server on the desktop is started. */

/**
 * A young generation of four megabytes, of sixteen otherwise: while it grows, each page of it is new to the machine, which takes longer than
 * to collect a small one more often. A long first draft has its findings a seventh sooner, and the server is 8 to 22 MB smaller; with two
 * megabytes typing would be slower.
 */
export const engineOptions: readonly string[] = ['--max-semi-space-size=4'];
