import type { Metadata } from "next";
import { ButtonLink } from "@/app/ui/form/button";
import { Sheet } from "@/app/ui/site/sheet";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Sheet
      narrow
      title="There is no such page"
      lead="The address may be mistyped, or the story was deleted. All the stories there are stand in the library."
    >
      <ButtonLink href="/" tone="main">
        All stories
      </ButtonLink>
    </Sheet>
  );
}
