import { encodeQR } from "qr";
import { asMarkup, type Markup, markup } from "../model/markup.ts";

/** The empty edge, in modules, that ISO/IEC 18004 asks for round the code. */
const QUIET_ZONE = 4;

/** A QR code as a drawing in black and white that holds its own white ground. `label` is read out in its place. */
export function toQrCode(text: string, label: string): Markup {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET_ZONE });
  const size = String(rows.length);
  const path = rows
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")).join(""))
    .join("");
  const drawing = asMarkup(`<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/>`);
  return markup`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${drawing}</svg>`;
}
