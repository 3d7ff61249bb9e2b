/**
 * The slow phone of Lighthouse: "slow 4G" is 150 ms there and back, 1.6 Mbit/s down and 0.75 up; the processor is four times
 * slower than this machine's. Source: `throttling.mobileSlow4G` in https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};

/** How many times slower than this machine its processor is. */
export const SLOWER = 4;

/** What opening a connection costs before the first request, in milliseconds: a journey there and back for TCP, and one for TLS 1.3. */
export const OPENING = 2 * SLOW_4G.latency;
