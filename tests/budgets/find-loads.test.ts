import { describe, expect, it } from "vitest";
import { findLoads } from "../../plugins/budgets/find-loads.ts";
import { findScriptLoads } from "../../plugins/budgets/find-script-loads.ts";
import { findStyleLoads } from "../../plugins/budgets/find-style-loads.ts";
import { isOtherHost } from "../../plugins/budgets/other-host.ts";
import { findLoadsOfPart } from "../../plugins/budgets/part-loads.ts";

const nothing = { styles: [], scripts: [], others: [] };

describe("findLoads", () => {
  it.each([
    ['<link rel="stylesheet" href="/a.css">', { ...nothing, styles: ["/a.css"] }],
    ['<link rel="alternate STYLESHEET" href="/a.css">', { ...nothing, styles: ["/a.css"] }],
    ['<script type="module" src="/a.js"></script>', { ...nothing, scripts: ["/a.js"] }],
    [
      '<img src="/a.png" srcset="/b.png 2x, /c.png 3x">',
      { ...nothing, others: ["/a.png", "/b.png", "/c.png"] },
    ],
    [
      '<picture><source srcset="https://x.example/a,b.avif 320w,/c.avif 640w"></picture>',
      { ...nothing, others: ["https://x.example/a,b.avif", "/c.avif"] },
    ],
    ['<link rel="icon" href="/i.svg">', { ...nothing, others: ["/i.svg"] }],
    ['<link rel="apple-touch-icon" href="/i.png">', { ...nothing, others: ["/i.png"] }],
    ['<link rel="preconnect" href="https://x.example/">', { ...nothing, others: ["https://x.example/"] }],
    ['<link rel="dns-prefetch" href="//x.example/">', { ...nothing, others: ["//x.example/"] }],
    [
      '<link rel="preload" as="image" imagesrcset="//x.example/a.png 1x" href="/a.png">',
      { ...nothing, others: ["/a.png", "//x.example/a.png"] },
    ],
    ['<iframe src="https://maps.example/"></iframe>', { ...nothing, others: ["https://maps.example/"] }],
    [
      '<iframe srcdoc="<img src=https://x.example/y.png>"></iframe>',
      { ...nothing, others: ["https://x.example/y.png"] },
    ],
    ['<video poster="//x.example/p.jpg"></video>', { ...nothing, others: ["//x.example/p.jpg"] }],
    ['<object data="https://x.example/a.pdf"></object>', { ...nothing, others: ["https://x.example/a.pdf"] }],
    ['<a href="/" ping="https://x.example/">x</a>', { ...nothing, others: ["https://x.example/"] }],
    ['<svg><use xlink:href="https://x.example/#a"/></svg>', { ...nothing, others: ["https://x.example/#a"] }],
    [
      '<meta http-equiv="Refresh" content="0; url=https://x.example/">',
      { ...nothing, others: ["https://x.example/"] },
    ],
    ["<style>@import '//x.example/a.css';</style>", { ...nothing, others: ["//x.example/a.css"] }],
    [
      '<p style="background: url(https://x.example/a.png)">x</p>',
      { ...nothing, others: ["https://x.example/a.png"] },
    ],
    ['<template><img src="//x.example/a.png"></template>', { ...nothing, others: ["//x.example/a.png"] }],
    ['<a href="https://www.gov.uk/">x</a><link rel="canonical" href="https://a.example/">', nothing],
  ])("finds what %s fetches by itself", (html, loads) => {
    expect(findLoads(html)).toEqual(loads);
  });
});

describe("findStyleLoads", () => {
  it.each([
    ["@font-face { src: url(https://x.example/a.woff2) }", ["https://x.example/a.woff2"]],
    ['a { background: url( "//x.example/a b.png" ) }', ["//x.example/a b.png"]],
    ["@import '//x.example/a.css';", ["//x.example/a.css"]],
    ["@import url(a.css);", ["a.css"]],
    [
      'a { background: image-set("a.png" 1x, url("b.png") 2x, "//x.example/c.png" 3x) }',
      ["b.png", "a.png", "//x.example/c.png"],
    ],
    ["/* url(https://x.example/) */ a { color: red }", []],
    ['a::after { content: "(url)" }', []],
  ])("finds what %s fetches", (css, addresses) => {
    expect(findStyleLoads(css)).toEqual(addresses);
  });
});

describe("findScriptLoads", () => {
  it.each([
    ['import{a as b}from"./a.js";', { first: ["./a.js"], later: [] }],
    ['import "./a.js";', { first: ["./a.js"], later: [] }],
    ['export*from"./a.js";', { first: ["./a.js"], later: [] }],
    ['import("https://x.example/a.js").then(f)', { first: [], later: ["https://x.example/a.js"] }],
    ['fetch("//x.example/count")', { first: [], later: ["//x.example/count"] }],
    ['new Worker("./w.js")', { first: [], later: ["./w.js"] }],
    ['document.createElementNS("http://www.w3.org/2000/svg","a")', { first: [], later: [] }],
  ])("finds what %s loads", (script, loads) => {
    expect(findScriptLoads(script)).toEqual(loads);
  });

  it("finds a file where it is from the root of the site", () => {
    expect(findLoadsOfPart("/assets/a.js", 'import"./b.js";import("//x.example/c.js")')).toEqual({
      scripts: ["/assets/b.js"],
      others: ["/assets/b.js", "https://x.example/c.js"],
    });
    expect(findLoadsOfPart("/assets/a.css", "a{background:url(b.png)}")).toEqual({
      scripts: [],
      others: ["/assets/b.png"],
    });
  });
});

describe("isOtherHost", () => {
  it.each([
    ["https://x.example/a.js", true],
    ["//x.example/a.js", true],
    ["\\\\x.example/a.js", true],
    [" HTTPS://x.example", true],
    ["wss://x.example/", true],
    ["/a.js", false],
    ["../a.js", false],
    ["#a", false],
    ["", false],
    ["data:image/png;base64,AA//", false],
  ])("reads %j as browsers do", (address, isOther) => {
    expect(isOtherHost(address)).toBe(isOther);
  });
});
