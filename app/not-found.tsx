import type { Metadata } from "next";
import { useWords } from "#words";
import { ButtonLink } from "@/app/ui/form/button";
import { Sheet } from "@/app/ui/site/sheet";
import { getWords } from "@/app/words/server";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getWords("site"))("notFound.name") });

export default function NotFound() {
  const say = useWords("site");
  return (
    <Sheet narrow title={say("notFound.title")} lead={say("notFound.lead")}>
      <ButtonLink href="/" tone="main">
        {say("allStories")}
      </ButtonLink>
    </Sheet>
  );
}
