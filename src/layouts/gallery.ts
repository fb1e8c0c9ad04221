import { write } from '@/stores/engine'

/** The gallery: puts its questions into the states it shows them in, before they come to life. In test builds only. */

const { records = '{}' } = document.querySelector<HTMLElement>('[data-records]')?.dataset ?? {}
for (const [key, record] of Object.entries(JSON.parse(records))) write(key, JSON.stringify(record))
