package dev.holdfast.server.report.page;

import static dev.holdfast.server.drawing.Markup.escaped;

/** What stands around the report: its style, its contents and the buttons. */
public final class PageFrame {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
            <title>@TITLE@</title>
            <style>
            @DRAWING@
            :root { color-scheme: light dark; --paper: #ffffff; --ink: #1d2530; --soft: #5b6673; --rule: #d5dae0; --band: #f5f7f9; }
            @media screen and (prefers-color-scheme: dark) {
            :root { --paper: #12171d; --ink: #e8ecf1; --soft: #a3adb8; --rule: #333d48; --band: #1a2129; } }
            * { box-sizing: border-box; }
            body { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; margin: 0 auto;
                   max-width: 86rem; padding: 1.5rem clamp(.8rem, 3vw, 2.5rem) 4rem; background: var(--paper); color: var(--ink); }
            h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; overflow-wrap: anywhere; }
            h2 { font-size: 1.3rem; margin: 2.6rem 0 .8rem; padding-top: .8rem; border-top: 1px solid var(--rule); }
            h3 { font-size: 1.05rem; margin: 1.8rem 0 .2rem; overflow-wrap: anywhere; }
            p { max-width: 60rem; margin: .3rem 0 1rem; overflow-wrap: anywhere; }
            nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .8rem 0 0; }
            nav a { color: inherit; }
            figure { margin: 0 0 1.6rem; min-width: 0; max-width: 100%; }
            figcaption { color: var(--soft); font-size: .87rem; max-width: 60rem; margin: .3rem 0 .5rem; overflow-wrap: anywhere; }
            figcaption b { color: var(--ink); }
            .row { display: flex; flex-wrap: wrap; gap: 1rem 2.2rem; align-items: flex-start; }
            .wide { overflow-x: auto; max-width: 100%; }
            .plot { display: block; height: auto; }
            .half { flex: 0 1 auto; }
            .half .plot { max-width: max(100%, 36rem); }
            .scenario { display: flex; flex-wrap: wrap; gap: 0 2.2rem; align-items: flex-start; }
            .scenario > h3, .scenario > p { flex: 0 0 100%; }
            .half figcaption, .group figcaption { width: 0; min-width: min(100%, max(100%, 24rem)); }
            .panel .plot { width: 400px; max-width: 100%; }
            .small .plot { width: 262px; max-width: 100%; }
            table { border-collapse: collapse; font-size: .87rem; font-variant-numeric: tabular-nums; }
            th, td { text-align: right; padding: .28rem .7rem; border-bottom: 1px solid var(--rule); vertical-align: top; white-space: nowrap; }
            th { vertical-align: bottom; border-bottom: 2px solid var(--soft); white-space: normal; line-height: 1.25; min-width: 3.6rem; }
            th.words, td.words { text-align: left; white-space: normal; overflow-wrap: break-word; min-width: 4rem; max-width: 24rem; }
            td:first-child.words { white-space: nowrap; }
            .many table { font-size: .8rem; }
            .many th, .many td { padding: .24rem .38rem; }
            .many th { min-width: 0; }
            .many th.words, .many td.words { min-width: 0; }
            .many td:nth-child(2).words { white-space: nowrap; }
            tbody tr:nth-child(even) { background: var(--band); }
            button { font: inherit; font-size: .78rem; padding: .1rem .6rem; margin-left: .6rem; border: 1px solid var(--rule);
                     border-radius: 4px; background: var(--band); color: var(--soft); cursor: pointer; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
            dd { margin: 0; min-width: 0; } dt { color: var(--soft); }
            code { font: .87rem ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
            @media (max-width: 600px) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
            @media print { button, nav { display: none; } body { max-width: none; padding: 0; font-size: 10pt; }
              figure, tr { break-inside: avoid; } figure.table, figure.group { break-inside: auto; } .wide { overflow: visible; }
              h2, h3 { break-after: avoid; } @page { margin: 14mm; } table { font-size: 7.5pt; } th, td { padding: 1pt 3pt; } }
            </style>
            <body>
            <h1>@TITLE@</h1>
            <nav>@CONTENTS@</nav>
            @BODY@
            <script>
            const style = document.querySelector('style').textContent.split(':root')[0];
            const button = (figure, words, act) => {
              const made = document.createElement('button');
              made.type = 'button'; made.textContent = words;
              made.onclick = () => { act(); };
              figure.querySelector('figcaption').append(made);
            };
            document.querySelectorAll('figure').forEach(figure => {
              const table = figure.querySelector('table');
              if (table) button(figure, 'Copy', () => navigator.clipboard.writeText(
                [...table.rows].map(row => [...row.cells].map(cell => cell.textContent).join('\\t')).join('\\n')));
              figure.querySelectorAll('svg').forEach((svg, number, all) => button(figure, all.length > 1 ? 'SVG ' + (number + 1) : 'SVG', () => {
                const copy = svg.cloneNode(true);
                copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
                const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'style');
                sheet.textContent = style; copy.prepend(sheet);
                const link = document.createElement('a');
                link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'}));
                link.download = figure.querySelector('b').textContent.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase() + (number + 1) + '.svg';
                link.click();
              }));
            });
            </script>
            """;

    private static final String CONTENTS =
            """
            <a href="#leaderboard">Leaderboard</a> <a href="#meetings">Strategy against strategy</a>
            <a href="#concessions">Concessions</a> <a href="#scenarios">Scenarios</a> <a href="#faults">Faults</a>
            <a href="#made">How this was made</a>""";

    private PageFrame() {}

    public static String around(String title, String drawing, String body) {
        // the body last: what it holds is text of others, and must not be filled in
        return PAGE.replace("@TITLE@", escaped(title).replace("@", "&#64;"))
                .replace("@DRAWING@", drawing)
                .replace("@CONTENTS@", CONTENTS)
                .replace("@BODY@", body);
    }
}
