import { createContext, useContext } from "react";
import type { Stage } from "./stage.ts";

/** The stage of the story around, from its frame. */
export const StageContext: React.Context<Stage | undefined> = createContext<Stage | undefined>(undefined);

export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (stage) return stage;
  throw new Error("There is no frame around this story.");
}
