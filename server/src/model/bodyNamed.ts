/** Whether a name is that of a body that adopts texts, whoever it is: "Governing Council", "African Union". */

const adopting: ReadonlySet<string> = new Set(
  'Assembly Board Commission Committee Conference Congress Council Group Meeting Parliament'.split(
    ' ',
  ),
);

const organizations: ReadonlySet<string> = new Set(
  'Agency Association Authority Body Community Federation Forum League Movement Organisation Organization Plenary Summit Union'.split(
    ' ',
  ),
);

/** The United Nations as a whole. */
const ourOwn: ReadonlySet<string> = new Set(['Organization', 'United Nations Organization']);

/** By its last word; the name in capitals, without what follows its "of". Absent for "Mission", and for the United Nations. */
export function bodyNamed(name: string): 'adopting' | 'organization' | undefined {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (adopting.has(last)) return 'adopting';
  return organizations.has(last) && !ourOwn.has(name) ? 'organization' : undefined;
}
