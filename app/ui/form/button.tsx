import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";
import styles from "./button.module.css";

type Tone = "main" | "plain" | "quiet" | "danger";

interface Look {
  /** main: the one thing to do here; plain: another thing; quiet: no frame; danger: cannot be undone. */
  tone?: Tone;
  /** Small buttons stand in rows; on touch they still measure 44 px. */
  small?: boolean;
}

const look = ({ tone = "plain", small = false }: Look, extra?: string): string =>
  [styles.button, styles[tone], small ? styles.small : "", extra ?? ""].filter(Boolean).join(" ");

/** A button; `type` is "button" unless it submits. */
export function Button({ tone, small, className, type = "button", ...rest }: Look & ComponentProps<"button">) {
  return <button type={type} className={look({ tone, small }, className)} {...rest} />;
}

/** A link that looks like a button: for what opens a page. */
export function ButtonLink<T extends string>({
  tone,
  small,
  className,
  href,
  ...rest
}: Look & Omit<ComponentProps<typeof Link>, "href"> & { href: Route<T> }) {
  return <Link href={href} className={look({ tone, small }, className)} {...rest} />;
}
