import { type NameStyle, nameAt } from "./person-name.ts";
import { titleAt } from "./title-phrase.ts";
import { isDepartment, isRoleHead } from "./word-sets.ts";

interface TitleBeside {
  readonly title: string;
  readonly end: number;
}

/** "Martha Hale, HR", "Nick Claus from operations". */
function departmentAt(rest: string): TitleBeside | undefined {
  const [whole = "", named = ""] = /^(?:(?:from|in|of|with)\s+(?:the\s+)?)?([\p{L}&]+)(?=[\s,.;)]|$)/iu.exec(rest) ?? [];
  return isDepartment(named) && !titleAt(rest) && !/^(it|it's)$/.test(named) ? { title: named, end: whole.length } : undefined;
}

/** The title or department that stands right behind a name, after a gap such as ", ": what somebody is, and where it ends. */
export function titleBeside({ gap, rest }: { readonly gap: string; readonly rest: string }, style: NameStyle): TitleBeside | undefined {
  const department = departmentAt(rest);
  if (department) return { ...department, end: gap.length + department.end };
  const title = titleAt(rest);
  const loose = /,/.test(gap) ? looseTitle(rest, title) : undefined;
  if (loose) return { title: loose[1] ?? "", end: gap.length + loose[0].length };
  // In "Nick Claus, plant manager Martha Hale" the title belongs to the name behind it.
  if (!title || (/[,]/.test(gap) && isNameNext(rest.slice(title.end), style))) return undefined;
  return { title: title.title, end: gap.length + title.end };
}

/** "Mr Imran Qureshi, her deputy": what somebody is to whoever was named before. */
const RIGHT_HAND =
  /^(?:her|his|their)\s((?:deputy|assistant|number two|no\.? 2|second[- ]in[- ]command|2ic|right[- ]hand (?:man|woman)|understudy|co-?owner|co-?founder|business partner|line manager)(?: (?:head|manager|director|head ?teacher))?)(?=\s?(?:[,.;:)–—-]|$)|\s(?:and|who|was there)\b)/i;

/** "Gus Lindgren, our dockmaster": behind "our" a few words say what somebody is, whatever the words. */
const OF_THEIRS =
  /^(?:our|their|OUR|THEIR)\s((?!(?:first|second|last|next|meeting|interview|conversation|call|chat|company|team|office|new|own|main|only)\b)(?:\p{Ll}[\p{L}-]+|\p{Lu}{3,})(?:\s(?:\p{Ll}[\p{L}-]+|\p{Lu}{2,})){0,2})(?=[.,;)]|$)/u;

/** "Folasade Ajayi, conservator, asked": a word between commas that is built like a job. */
function loneJob(rest: string): RegExpExecArray | null {
  const found = /^(\p{Ll}[\p{L}-]{5,})(?=,\s\p{Ll}|\))/u.exec(rest);
  return found && isRoleHead(found[1] ?? "") ? found : null;
}

function looseTitle(rest: string, title: ReturnType<typeof titleAt>): RegExpExecArray | null {
  return RIGHT_HAND.exec(rest) ?? (title ? null : (OF_THEIRS.exec(rest) ?? loneJob(rest)));
}

function isNameNext(text: string, style: NameStyle): boolean {
  return /^\s+(?=\p{Lu}\p{Ll})/u.test(text) && nameAt(text.trimStart(), style) !== undefined;
}
