/** Adds to the end of a list, however much there is: a call with hundreds of thousands of arguments fails. */
export function addAll<Item>(list: Item[], more: Iterable<Item>): void {
  for (const one of more) list.push(one);
}
