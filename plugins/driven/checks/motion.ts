import type { DrivenCheck } from "../driven-check.ts";
import { DESK } from "../view.ts";

/** Things that move although the reader asked for stillness. */
export const motion: DrivenCheck = {
  id: "motion",
  why: "Movement makes some people sick, and takes others' eyes off what they read.",
  wcag: "2.2.2",
  level: "error",
  fix: "Stop it in `@media (prefers-reduced-motion: reduce)`, and give what moves for more than five seconds a button that stops it.",
  examples: {
    bad: [
      "<style>@keyframes turn { to { rotate: 360deg } } p { animation: turn 2s infinite }</style><p>Ask us</p>",
      "<style>@keyframes in { from { translate: -99px } } p { animation: in 30s }</style><p>Ask us</p>",
      "<style>html { scroll-behavior: smooth }</style><p>Ask us</p>",
      "<marquee>Ask us</marquee>",
    ],
    good: [
      "<style>@keyframes turn { to { rotate: 360deg } } p { animation: turn 2s infinite } @media (prefers-reduced-motion: reduce) { p { animation: none } }</style><p>Ask us</p>",
      "<style>@keyframes turn { to { rotate: 360deg } } p { animation: turn 2s infinite paused }</style><p>Ask us</p>",
      "<style>a { transition: color 0.1s }</style><a href='#a'>Ask us</a>",
      "<style>@keyframes in { from { opacity: 0 } } p { animation: in 0.001s }</style><p>Ask us</p>",
    ],
  },
  views: [DESK],
  look: (tab) =>
    tab.ask((kit) => {
      const moving = document.getAnimations().flatMap(({ effect, playState }) => {
        const { target = null } = effect instanceof KeyframeEffect ? effect : {};
        const { endTime = 0 } = effect?.getComputedTiming() ?? {};
        if (target === null || playState !== "running" || Number(endTime) < 500) return [];
        const isLong = Number(endTime) > 5000;
        return [
          kit.spot(
            target,
            "This moves although the reader asked for stillness.",
            isLong ? "error" : "warning",
          ),
        ];
      });
      const marquees = [...document.querySelectorAll("marquee")];
      const isSmooth = getComputedStyle(document.documentElement).scrollBehavior === "smooth";
      const smooth = isSmooth
        ? [kit.spot(document.documentElement, "The page glides when it jumps to a heading.", "warning")]
        : [];
      return [
        ...moving,
        ...marquees.map((each) => kit.spot(each, "This text runs across the page.")),
        ...smooth,
      ];
    }),
};
