import { describe, expect, it } from "vitest";
import { htmlText } from "#adapters/mime/html-text.ts";
import { MAX_HTML_DEPTH } from "#adapters/mime/limits.ts";

const linesOf = (html: string) =>
  htmlText(html)
    .text.split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

describe("the text that a reader sees of HTML", () => {
  it.each([
    ["a comment", "<!-- rejected -->"],
    ["a conditional comment", "<!--[if mso]>rejected<![endif]-->"],
    ["a script", "<script>rejected</script>"],
    ["a style", "<style>rejected{}</style>"],
    ["an element without display", '<div style="color:red; DISPLAY : none !important">rejected</div>'],
    ["an invisible element", '<span style="visibility:hidden">rejected</span>'],
    ["an element of no height", '<div style="max-height:0;overflow:hidden"><p>rejected</p></div>'],
    ["letters of no size", '<span style="font-size:0px">rejected</span>'],
    ["letters in the colour of the paper", '<span style="color:#FFF">rejected</span>'],
    ["an element marked hidden", "<p hidden>rejected</p>"],
    ["an element moved off the page", '<div style="position:absolute;left:-9999px">rejected</div>'],
    ["a template", "<template>rejected</template>"],
    ["letters of a point", '<span style="font-size:1.0pt;color:#fefefe">rejected</span>'],
    ["white letters of the old kind", '<font color="White">rejected</font>'],
    [
      "a class that its style sheet hides",
      "<style>p, .a.b, div.Pre { color:red; display:none!important }</style><div class='x pre'>rejected</div>",
    ],
    ["an id that its style sheet hides", "<style><!-- /* { */ #gone{visibility:hidden} --></style><p id=gone>rejected</p>"],
    ["the title", "<head><title>rejected</title></head>"],
  ])("leaves out %s", (_, html) => {
    expect(htmlText(`<body>${html}<p>offer</p></body>`).text.trim()).toBe("offer");
  });

  it("shows small and faint letters that a reader can see", () => {
    expect(linesOf('<p style="font-size:0.8em;opacity:0.7;color:#eee">seen</p>')).toEqual(["seen"]);
  });

  it("shows what a style sheet hides on some screens, or in some places", () => {
    const sheet = "<style>@media (max-width:400px){.a{display:none}} .a{color:red} div .a{display:none} .b .a, u{display:none}</style>";

    expect(linesOf(`${sheet}<p class="a">seen</p>`)).toEqual(["seen"]);
  });

  it("parts paragraphs, divisions and line breaks", () => {
    expect(htmlText("<p>one</p><p>two<br>three</p><div>four</div>").text).toBe("one\n\ntwo\nthree\n\nfour");
  });

  it("writes Outlook's paragraphs as lines", () => {
    expect(htmlText('<p class="MsoNormal">From: a</p><p class="MsoNormal">Sent: b</p>').text).toBe("From: a\nSent: b");
  });

  it("gives each item of a list a line after a dash", () => {
    expect(linesOf("<ul><li>one</li><li>two <b>bold</b></li></ul>")).toEqual(["- one", "- two bold"]);
  });

  it("writes rows of two cells as a key with its value", () => {
    expect(linesOf("<table><tr><td>Company</td><td>Acme</td></tr><tr><th>Role:</th><td><p>Cook</p></td></tr></table>")).toEqual([
      "Company: Acme",
      "Role: Cook",
    ]);
  });

  it("parts three cells by bars", () => {
    expect(linesOf("<table><tr><td>10:00</td><td>Dana Petrov</td><td>Design Lead</td></tr></table>")).toEqual([
      "10:00 | Dana Petrov | Design Lead",
    ]);
  });

  it("reads the cells of a layout one below the other", () => {
    expect(linesOf("<table><tr><td><p>one</p><p>two</p></td><td>three</td></tr></table>")).toEqual(["one", "two", "three"]);
  });

  it("marks quotations by their depth", () => {
    expect(linesOf("<p>mine</p><blockquote>theirs<blockquote>ours</blockquote></blockquote>")).toEqual(["mine", "> theirs", "> > ours"]);
  });

  it("shows the address behind a name", () => {
    expect(linesOf('<p><a href="mailto:dana@example.com?subject=x">Dana</a></p>')).toEqual(["Dana <dana@example.com>"]);
  });

  it("decodes entities once", () => {
    expect(linesOf("<p>Bits &amp; Bobs &amp;lt;b&amp;gt; &eacute;&#8217;</p>")).toEqual(["Bits & Bobs &lt;b&gt; é’"]);
  });

  it(`reads nothing nested deeper than ${MAX_HTML_DEPTH} elements, and says so`, () => {
    expect(htmlText(`${"<b>".repeat(MAX_HTML_DEPTH + 1)}deep`)).toEqual({ text: "", isCut: true });
  });

  it("does not count unclosed paragraphs and cells as nesting", () => {
    expect(linesOf("<p>x".repeat(MAX_HTML_DEPTH + 50))).toHaveLength(MAX_HTML_DEPTH + 50);
  });
});
