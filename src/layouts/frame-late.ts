import { openFrame } from '@/layouts/frame'

/** The frame, for pages that fetch it at the reader's first move. */

openFrame()
