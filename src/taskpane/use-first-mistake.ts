import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** A function that takes the keyboard to the first field with a mistake, as soon as the form shows its mistakes. */
export function useFirstMistake(form: RefObject<HTMLElement | null>): () => void {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asked, form]);
  return () => setAsked((times) => times + 1);
}
