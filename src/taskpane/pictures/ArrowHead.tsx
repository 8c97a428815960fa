interface ArrowHeadProps {
  /** What `marker-end` of a line names. */
  readonly id: string;
  /** Side of the square it fills, in pixels. */
  readonly size: number;
  readonly className: string;
}

/** The head of a line, in the definitions of a drawing. A marker cannot take the color of its line, so each color has one of its own. */
export function ArrowHead({ id, size, className }: ArrowHeadProps) {
  return (
    <marker
      id={id} viewBox="0 0 10 10" refX="9" refY="5" markerWidth={size} markerHeight={size} markerUnits="userSpaceOnUse" orient="auto"
    >
      <path d="M 0 0 L 10 5 L 0 10 z" className={className} />
    </marker>
  );
}
