/** A page without barriers, like those of the demonstration, and a gap in it. */
export function goodPage(inside = ""): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<title>Short breaks - Brackenmere Local Offer</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="How to get a short break.">
</head>
<body>
<a href="#main-content" class="skip-link">Skip to main content</a>
<header><nav aria-label="Languages"><ul><li><a href="/ur/" lang="ur" dir="rtl" hreflang="ur">اردو</a></li></ul></nav></header>
<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li aria-current="page">Short breaks</li></ol></nav>
<main id="main-content">
<h1>Short breaks</h1>
<p>Call us on <a href="tel:01632960120">01632 960120</a>. The <abbr title="Special educational needs">SEN</abbr> team answers.</p>
<figure><img src="swing.jpg" alt="A child on a swing that a wheelchair fits on"><figcaption>The park in Mere Lane.</figcaption></figure>
<h2 id="who-can-get-this">Who can get this</h2>
<ul><li>children under 18</li><li>their families</li></ul>
<table><caption>Opening hours</caption><tr><th scope="col">Day</th><th scope="col">Time</th></tr><tr><td>Monday</td><td>9am to 5pm</td></tr></table>
${inside}
<h2>How to ask</h2>
<form><label for="question">Your question</label> <input id="question" name="question"><button>Send your question</button></form>
</main>
<footer><p><a href="/privacy/">Privacy</a></p></footer>
</body>
</html>
`;
}
