import type { Message, Messages } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";

const letters = new Map(
  Array.from("aceinosuyAEIOU", (letter, index) => [letter, Array.from("áçéíñóšüýÁÉÍÓÜ")[index] ?? letter]),
);

/**
 * English that cannot be missed: accents, a third longer, in brackets, from right to left. A text without brackets did not come from
 * the catalogue; a bracket that is cut off had no room.
 */
export const pseudo: Messages = {
  locale: "ar-XB",
  strings: Object.fromEntries(Object.entries(en.strings).map(([id, message]) => [id, toPseudo(message)])),
};

function toPseudo(message: Message): Message {
  if (typeof message === "string") return stretch(message);
  const { other } = message;
  // Arabic has six forms; one text will do for all of them here.
  return { other: stretch(other) };
}

function stretch(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : Array.from(piece, (letter) => letters.get(letter) ?? letter).join(""),
    );
  return `[${accented.join("")}${"·".repeat(Math.ceil(text.length / 3))}]`;
}
