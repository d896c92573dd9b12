"use client";

import { useState, useSyncExternalStore } from "react";
import styles from "./picture.module.css";

interface SaveProps {
  /** Where the SVG file is. */
  href: string;
  words: string;
  label: string;
  /** What is said when the browser cannot draw it. */
  failed: string;
}

/** Enough for a slide or a printed page. */
const SCALE = 2;

const never = () => () => {};

/** Draws the SVG file on a canvas and hands it over as PNG. Not there without JavaScript, which it needs. */
export function SavePng({ href, words, label, failed }: SaveProps) {
  const able = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [problem, setProblem] = useState(false);
  if (!able) return null;
  const save = () => {
    setProblem(false);
    savePng(href).catch(() => setProblem(true));
  };
  return (
    <>
      <button type="button" onClick={save} className={styles.link} aria-label={label}>
        {words}
      </button>
      <span role="status">{problem ? failed : null}</span>
    </>
  );
}

async function savePng(href: string): Promise<void> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`picture: ${answer.status}`);
  const file = /filename="([^"]+)\.svg"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "picture";
  const drawn = URL.createObjectURL(new Blob([await answer.text()], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = drawn;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!png) throw new Error("picture: no PNG");
    const saved = URL.createObjectURL(png);
    const link = document.createElement("a");
    link.href = saved;
    link.download = `${file}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(saved), 10_000);
  } finally {
    URL.revokeObjectURL(drawn);
  }
}
