import { render } from 'preact'
import { QrCode } from '@/ui/QrCode'

/** An address for phones over the slide: as a QR code, and written out for those who type it. */
export function showCard(place: HTMLElement, address: string): void {
  const title = place.getAttribute('aria-label') ?? ''
  render(
    <>
      <h2>{title}</h2>
      <QrCode text={address} label={title} />
      <p>{address}</p>
    </>,
    place,
  )
}
