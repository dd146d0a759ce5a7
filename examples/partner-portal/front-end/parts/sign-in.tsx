import { useEffect, useRef, useState, type ReactNode } from "react";
import { useAccount } from "../account.tsx";
import { Problem } from "./problem.tsx";

/** Stands for your own sign-in. `isAgain` puts it over the page that somebody was at work on. */
export function SignIn({ isAgain = false }: { readonly isAgain?: boolean }): ReactNode {
  const { signIn } = useAccount();
  const [problem, setProblem] = useState<string>();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const card = (
    <>
      <img src="/icon.svg" alt="" width="48" height="48" />
      <h1>{isAgain ? "Your session has ended" : "Hearthpine studio"}</h1>
      <p>
        {isAgain
          ? "Sign in again to go on; what you entered is kept."
          : "A furniture retailer’s product that shows its models in 3D. A demo: no account, no password."}
      </p>
      <button className="primary" onClick={() => void signIn().catch((error: Error) => setProblem(error.message))}>
        Sign in as the shop owner
      </button>
      <Problem text={problem} />
    </>
  );
  if (!isAgain) return <main className="sign-in">{card}</main>;
  return (
    <dialog className="sign-in" ref={dialog} aria-label="Sign in again" onCancel={(event) => event.preventDefault()}>
      {card}
    </dialog>
  );
}
