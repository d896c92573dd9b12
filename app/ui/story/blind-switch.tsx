import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";

interface SwitchProps {
  storyId: string;
  /** Whether the names are hidden now. */
  blind: boolean;
}

/**
 * Hides who wrote what, and reveals it: one button. A plain form and no script: the whole page is loaded anew, so that no
 * page that the browser kept tells what is hidden.
 */
export function BlindSwitch({ storyId, blind }: SwitchProps) {
  const say = useWords("blind");
  return (
    <form action={`/stories/${storyId}/blind`} method="post">
      <input type="hidden" name="blind" value={blind ? "off" : "on"} />
      <Button type="submit" small tone={blind ? "plain" : "quiet"}>
        {say(blind ? "show" : "hide")}
      </Button>
    </form>
  );
}
