/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by the page that renders a lesson's text; the vocabulary in src/lesson reads it. */
    lesson?: import('@/lesson/context').LessonContext
  }
}

declare namespace astroHTML.JSX {
  interface AstroClientDirectives {
    /** Loads everything the page's islands need at the reader's first move, hydrates each island when near. */
    'client:near'?: boolean
  }
}
