/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by the page that renders a lesson's text; the vocabulary in src/lesson reads it. */
    lesson?: import('@/lesson/context').LessonContext
  }
}
