import { useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { endPrinting, usePrintJob, type PrintJob } from '@/actions/printing';
import { LazyPreview } from './LazyPreview.tsx';
import './printSheet.css';

/** The plan that goes to paper. While there is one, nothing else of the page is printed. */
export function PrintSheet() {
  const job = usePrintJob();
  return job ? createPortal(<Sheet job={job} />, document.body) : null;
}

function Sheet({ job: { text, template, name, atOnce } }: { readonly job: PrintJob }) {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const title = document.title;
    document.title = name;
    return () => {
      document.title = title;
    };
  }, [name]);
  useEffect(() => {
    const element = sheet.current;
    if (!element || atOnce) return undefined;
    return whenDrawn(element, () => {
      window.print();
      endPrinting();
    });
  }, [atOnce]);
  return (
    <div ref={sheet} className="print-sheet">
      <LazyPreview printing text={text} template={template} />
    </div>
  );
}

/** Long enough that a preview which has not begun to draw is not taken for a finished one, in milliseconds. */
const CALM = 150;

/** Calls back once, when the preview inside has said for a moment that all of it is drawn. */
function whenDrawn(element: HTMLElement, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(look);
  function end(): void {
    clearTimeout(timer);
    observer.disconnect();
  }
  function look(): void {
    clearTimeout(timer);
    if (!element.querySelector('[aria-busy="false"]')) return;
    timer = setTimeout(() => {
      end();
      act();
    }, CALM);
  }
  const attributeFilter = ['aria-busy'];
  observer.observe(element, { subtree: true, childList: true, attributes: true, attributeFilter });
  look();
  return end;
}
