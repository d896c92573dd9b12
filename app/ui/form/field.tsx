import type { ComponentProps, ReactNode } from "react";
import styles from "./field.module.css";

interface Frame {
  id: string;
  label: string;
  /** A short line under the label. */
  hint?: ReactNode;
  /** One sentence: what is wrong and what to do. */
  problem?: string | null;
}

/** What every control says of its frame. */
const inFrame = ({ id, hint, problem }: Frame) => ({
  id,
  className: styles.input,
  "aria-describedby": [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ") || undefined,
  "aria-invalid": problem ? true : undefined,
});

function Framed({
  id,
  label,
  hint,
  problem,
  className,
  children,
}: Frame & { className?: string; children: ReactNode }) {
  return (
    <div className={[styles.field, className ?? ""].join(" ")}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}

/** A line of text with its label. */
export function TextField({ id, label, hint, problem, className, ...rest }: Frame & ComponentProps<"input">) {
  const frame = { id, label, hint, problem };
  return (
    <Framed {...frame} className={className}>
      <input {...inFrame(frame)} {...rest} />
    </Framed>
  );
}

/** A box for a long text with its label. */
export function TextArea({ id, label, hint, problem, className, ...rest }: Frame & ComponentProps<"textarea">) {
  const frame = { id, label, hint, problem };
  return (
    <Framed {...frame} className={className}>
      <textarea {...inFrame(frame)} {...rest} />
    </Framed>
  );
}

/** A choice of one among a few, with its label; `children` are the options. */
export function SelectField({ id, label, hint, problem, className, ...rest }: Frame & ComponentProps<"select">) {
  const frame = { id, label, hint, problem };
  return (
    <Framed {...frame} className={className}>
      <select {...inFrame(frame)} {...rest} />
    </Framed>
  );
}
