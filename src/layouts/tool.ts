import '@/layouts/islands'
import '@/layouts/plain'

/** A tool on a page of its own. */
