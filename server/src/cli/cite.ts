/** `resolution cite`: what a draft cites, and what is known of each. */
import { citationTable } from '../features/citationTable.ts';
