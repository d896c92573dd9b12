import { createElement, Fragment, type ReactNode } from "react";

/** The pieces of a rich message as one element, so that none needs a key. */
export const join = (pieces: readonly unknown[]): ReactNode =>
  createElement(Fragment, null, ...(pieces as readonly ReactNode[]));
