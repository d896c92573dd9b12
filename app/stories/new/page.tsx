import type { Metadata } from "next";
import { startStory } from "@/app/actions/stories";
import { IntakeForm } from "@/app/ui/form/intake-form";
import { Sheet } from "@/app/ui/site/sheet";

export const metadata: Metadata = { title: "New story" };

export default function NewStoryPage() {
  return (
    <Sheet
      title="New story"
      lead="Two to twelve articles on the same event, by different sources. They are read on this computer and never altered."
    >
      <IntakeForm action={startStory} saved={0} titled />
    </Sheet>
  );
}
