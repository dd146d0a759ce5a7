/**
 * A foreign text as it may be looked at: characters that nobody sees and that turn the order of others around, with which a payload
 * could look like another one, are spelled out. For the eye only; what is copied is the text itself.
 */
export function visibleText(text: string): string {
  return text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// Control characters but for tab and line breaks, what directs bidirectional text, and what has no width.
const unseen =
  // oxlint-disable-next-line no-control-regex -- they are what it is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
