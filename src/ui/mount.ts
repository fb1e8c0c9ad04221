import { type ComponentType, h, hydrate } from 'preact'

/** Brings the server's HTML in `place` to life; the props are those it was rendered with. */
export function mount<Props extends object>(Unit: ComponentType<Props>, props: Props, place: HTMLElement): void {
  hydrate(h(Unit, props), place)
}
