import type { Metadata } from "next";
import { loadResults } from "@/app/ui/methods/load-results";
import { MethodsPage } from "@/app/ui/methods/methods-page";
import { getWords } from "@/app/words/server";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getWords("methods");
  return { title: say("title") };
}

/** How each layer works, whatever the story. */
export default async function Methods() {
  return <MethodsPage results={await loadResults()} />;
}
