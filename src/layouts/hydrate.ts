export { h, hydrate } from 'preact'
