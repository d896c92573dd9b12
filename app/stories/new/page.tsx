import type { Metadata } from "next";
import { useWords } from "#words";
import { startStory } from "@/app/actions/stories";
import { IntakeForm } from "@/app/ui/form/intake-form";
import { Sheet } from "@/app/ui/site/sheet";
import { getWords } from "@/app/words/server";
import { Speak } from "@/app/words/speak";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getWords("intake"))("newStory") });

export default function NewStoryPage() {
  const say = useWords("intake");
  return (
    <Sheet title={say("newStory")} lead={say("newStoryLead")}>
      <Speak parts={["intake"]}>
        <IntakeForm action={startStory} saved={0} titled />
      </Speak>
    </Sheet>
  );
}
