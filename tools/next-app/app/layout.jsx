import "@tacklebox/react/styles.css";
import { de } from "@tacklebox/react/messages/de";
import { Providers } from "./providers.jsx";

export const metadata = { title: "Hearth & Pine" };

/** A Server Component: the catalogue is imported here, and travels to the page as data. */
export default function Layout({ children }) {
  return (
    <html lang="de">
      <body>
        <Providers messages={de}>{children}</Providers>
      </body>
    </html>
  );
}
