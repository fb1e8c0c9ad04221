/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by the page that renders a lesson's text; the vocabulary in src/lesson reads it. */
    lesson?: import('@/lesson/context').LessonContext
  }
}

declare namespace Astro {
  interface ClientDirectives {
    /** Loads what the page's islands need at the reader's first move; each island hydrates when it comes near. */
    'client:near'?: boolean
  }
}
