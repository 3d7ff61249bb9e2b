/**
 * What a page may load: files of its own site and nothing else. No inline script or style runs.
 * `wasm-unsafe-eval` lets the search engine's WebAssembly run. Source: https://www.w3.org/TR/CSP3/
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** Headers for hosts that read a `_headers` file (Netlify, Cloudflare Pages). Others set the same in their own way. Open data may be read by anybody's page. */
export const HEADERS_FILE = `/*
  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
/api/*
  Access-Control-Allow-Origin: *
`;
