import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { endPrinting, usePrintJob, type PrintJob } from '@/actions/printing';
import { LazyPreview } from './LazyPreview.tsx';
import './printSheet.css';

/** The plan that goes to paper. While there is one, nothing else of the page is printed. */
export function PrintSheet() {
  const job = usePrintJob();
  return job ? createPortal(<Sheet job={job} />, document.body) : null;
}

function Sheet({ job: { text, template, name } }: { readonly job: PrintJob }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const title = document.title;
    document.title = name;
    const stop = whenDrawn(element, () => {
      window.print();
      endPrinting();
    });
    return () => {
      stop();
      document.title = title;
    };
  }, [name]);
  return (
    <div ref={sheet} className="print-sheet">
      <LazyPreview printing text={text} template={template} />
    </div>
  );
}

/** Calls back once, when the preview inside says that all of it is drawn. */
function whenDrawn(element: HTMLElement, act: () => void): () => void {
  const look = (): void => {
    if (!element.querySelector('[aria-busy="false"]')) return;
    observer.disconnect();
    act();
  };
  const observer = new MutationObserver(look);
  observer.observe(element, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
  });
  look();
  return () => observer.disconnect();
}
