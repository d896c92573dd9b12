import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isBlind, loadShownStory } from "@/app/ui/story/blindness";
import { StoryHeader } from "@/app/ui/story/story-header";
import styles from "./layout.module.css";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: LayoutProps<"/stories/[storyId]">): Promise<Metadata> {
  const story = await loadShownStory((await params).storyId);
  return story ? { title: { default: story.title, template: `%s · ${story.title} · Parallax` } } : {};
}

export default async function StoryLayout({ children, params }: LayoutProps<"/stories/[storyId]">) {
  const story = await loadShownStory((await params).storyId);
  if (!story) notFound();
  return (
    <div className={styles.story}>
      <StoryHeader id={story.id} title={story.title} sample={story.sample} blind={await isBlind(story.id)} />
      {children}
    </div>
  );
}
