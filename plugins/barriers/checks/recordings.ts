import type { Check, Level } from "../barrier.ts";
import { attribute, inside, isEnglish, styleOf } from "../page/ask.ts";
import type { HtmlElement } from "../page/html-page.ts";
import { mentionsText } from "../page/media.ts";

export const mediaAutoplay: Check = {
  id: "media-autoplay",
  why: "Sound that starts by itself drowns the screen reader, and pictures that move keep people from reading.",
  wcag: ["1.4.2", "2.2.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<video controls src="a.mp4"></video>',
      '<iframe title="How to ask" src="https://www.youtube.com/embed/x?autoplay=0"></iframe>',
    ],
    bad: [
      '«<video autoplay controls src="a.mp4">»captions</video>',
      '«<iframe title="How to ask" src="https://www.youtube.com/embed/x?autoplay=1">»</iframe>',
    ],
  },
  check(page, report) {
    for (const element of page.all("video", "audio", "iframe")) {
      const starts =
        element.tag === "iframe"
          ? /[?&;]auto_?play=(?:1|true)\b/i.test(attribute(element, "src"))
          : element.attributes.has("autoplay");
      const isQuiet = element.attributes.has("muted") && element.attributes.has("controls");
      if (starts)
        report(element, "This starts by itself.", "Let people start it.", isQuiet ? "warning" : "error");
    }
  },
};

/** What other languages call captions isn't known here: there a person must look. */
function sureLevel(element: HtmlElement): Level {
  return isEnglish(element) ? "error" : "review";
}

export const videoWithoutCaptions: Check = {
  id: "video-without-captions",
  why: "Deaf people, and those who watch without sound, miss what is said.",
  wcag: ["1.2.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: [
      '<video controls src="a.mp4"><track kind="captions" src="a.vtt"></video>',
      '<div><p>The film has subtitles.</p><video controls src="a.mp4"></video></div>',
    ],
    bad: ['«<video controls src="a.mp4">»</video>'],
  },
  check(page, report) {
    for (const video of page.all("video")) {
      const hasTrack = inside(page, video).some(
        (each) => each.tag === "track" && /^(?:captions|subtitles|)$/.test(attribute(each, "kind")),
      );
      if (!hasTrack && !video.unspoken && !mentionsText(page, video))
        report(
          video,
          "This video has no captions.",
          'Add them as a <track kind="captions">, or say beside it that they are in the picture.',
          sureLevel(video),
        );
    }
  },
};

const AUDIO_FILE = /\.(?:mp3|m4a|aac|ogg|oga|opus|flac|wav|wma)(?:[?#]|$)/i;

export const audioWithoutTranscript: Check = {
  id: "audio-without-transcript",
  why: "Deaf people miss what is said, and nobody can look it up.",
  wcag: ["1.2.1"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ['<div><audio controls src="a.mp3"></audio><p><a href="a.html">Transcript</a></p></div>'],
    bad: ['«<audio controls src="a.mp3">»</audio>', "Listen to «[a parent's story](story.mp3)»."],
  },
  check(page, report) {
    const isRecording = ({ tag, attributes }: HtmlElement) =>
      tag === "audio" || AUDIO_FILE.test(attributes.get("href") ?? "");
    for (const element of page.all("audio", "a").filter(isRecording))
      if (!mentionsText(page, element))
        report(
          element,
          "Nothing here has the words of this recording.",
          "Link to a transcript beside it.",
          sureLevel(element),
        );
  },
};

const VIDEO_HOST =
  /^(?:https?:)?\/\/(?:[\w-]+\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)\/|\.(?:mp4|webm|mov|m4v)(?:[?#]|$)/i;

export const videoLinked: Check = {
  id: "video-linked",
  why: "Captions that a machine wrote get names and numbers wrong, and Deaf people miss the point.",
  wcag: ["1.2.2"],
  level: "review",
  on: ["markdown", "page"],
  examples: {
    good: [
      "[How we help (video with captions)](https://youtu.be/x)",
      "Our film has subtitles: [How we help](help.mp4)",
    ],
    bad: [
      "«[How we help](https://youtu.be/x)»",
      '«<iframe title="How we help" src="https://www.youtube.com/embed/x">»</iframe>',
    ],
  },
  check(page, report) {
    for (const element of page.all("a", "iframe")) {
      const address = attribute(element, element.tag === "a" ? "href" : "src");
      if (VIDEO_HOST.test(address) && !mentionsText(page, element))
        report(
          element,
          "Does this video have captions that a person checked?",
          "Say beside it that it has captions, or link to its words.",
        );
    }
  },
};

export const mediaWithoutControls: Check = {
  id: "media-without-controls",
  why: "Nobody can stop it, go back or make it louder.",
  wcag: ["2.1.1"],
  level: "warning",
  on: ["markdown", "page"],
  examples: {
    good: ['<audio controls src="a.mp3"></audio> <a href="t.html">Transcript</a>'],
    bad: ['«<audio src="a.mp3">»</audio> transcript', '«<video src="a.mp4">»captions</video>'],
  },
  check(page, report) {
    for (const element of page.all("video", "audio"))
      if (!element.attributes.has("controls"))
        report(element, "This has nothing to stop it with.", "Write controls in its tag.");
  },
};

export const movingText: Check = {
  id: "moving-text",
  why: "Text that moves or blinks can't be read by many people, and can't be stopped.",
  wcag: ["2.2.2"],
  level: "error",
  on: ["markdown", "page"],
  examples: {
    good: ["<p>Closed on Monday</p>"],
    bad: [
      "«<marquee>»Closed on Monday</marquee>",
      '«<div data-ride="carousel">»News</div>',
      '«<p style="animation: flash 1s infinite">Closed</p>»',
    ],
  },
  check(page, report) {
    for (const element of page.all("marquee", "blink"))
      report(element, "This text moves.", "Let it stand still.");
    for (const element of page.elements)
      if (/\binfinite\b/.test(styleOf(element).get("animation") ?? ""))
        report(element, "This moves without end.", "Let it stand still.");
      else if (
        attribute(element, "data-ride") === "carousel" ||
        attribute(element, "data-bs-ride") === "carousel"
      )
        report(
          element,
          "These pictures move on by themselves.",
          "Show them one below the other, or let people move them.",
        );
  },
};
