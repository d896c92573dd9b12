import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SiteHeader } from "@/app/ui/site/site-header";
import { keptTheme, THEME_COOKIE } from "@/app/ui/site/theme";
import { getLanguage } from "@/app/words/language";
import { getWords } from "@/app/words/server";
import { Speak } from "@/app/words/speak";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getWords("site");
  return {
    title: { default: say("name"), template: `%s · ${say("name")}` },
    description: say("description"),
    robots: { index: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f1" },
    { media: "(prefers-color-scheme: dark)", color: "#16171a" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await getLanguage();
  const say = await getWords("site");
  const theme = keptTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang={language} data-theme={theme}>
      <body>
        <a href="#main" className="skip">
          {say("skip")}
        </a>
        <Speak parts={["site", "terms"]}>
          <SiteHeader theme={theme} />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
        </Speak>
      </body>
    </html>
  );
}
