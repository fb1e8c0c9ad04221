import '@/layouts/islands'
import '@/layouts/plain'
import { setPlace } from '@/stores/place'

/** A tool on a page of its own keeps what it holds, as in its lesson. */

setPlace('lesson')
