/** Things with the same name brought together. */

/** In order of first appearance. A name may be a thing itself. */
export function groupedBy<T, Name = string>(
  things: readonly T[],
  nameOf: (thing: T) => Name,
): ReadonlyMap<Name, readonly T[]> {
  const groups = new Map<Name, T[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [thing]);
    else group.push(thing);
  }
  return groups;
}
