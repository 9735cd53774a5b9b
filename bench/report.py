# SPDX-License-Identifier: Apache-2.0
"""bench/copy's results as Markdown and as a plot."""

from xml.sax.saxutils import escape

PHASES = ("read", "transform", "write")


def shares(result):
    cpu = result.get("cpu_share")
    if not cpu:
        return "–"
    return " / ".join("%d %%" % round(100 * cpu[phase]) for phase in PHASES)


def number(value, form="%.2f"):
    return "–" if value is None else form % value


def markdown(document):
    lines = [
        "%(rows)d rows of 14 columns in %(tables)s, 7 of them with rules; "
        "-j %(jobs)d; medians of %(pairs)d pairs; %(machine)s, %(cpus)d "
        "processors" % {**document, "tables": " or ".join(
            "%d table%s" % (n, "" if n == 1 else "s")
            for n in document["tables"])},
        "",
        "| | tables | bauta | own tools | ratio | rules ÷ keep | rows/s | "
        "CPU, bauta | CPU, all | CPU, own tools' all | peak memory | "
        "read / transform / write | against |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|---|"]
    for r in document["results"]:
        lines.append(
            "| %s | %d | %.1f s | %.1f s | **%.2f** | %s | %d | %.1f s | "
            "%.1f s | %.1f s | %.0f MiB | %s | %s |" % (
                r["engine"], r["tables"], r["bauta_s"], r["own_s"], r["ratio"],
                number(r["rules_to_keep"]), r["rows_per_s"], r["bauta_cpu_s"],
                r["bauta_all_cpu_s"], r["own_all_cpu_s"], r["peak_mib"],
                shares(r), r["against"].replace("|", "\\|")))
    return "\n".join(lines) + "\n"


STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .quiet { fill: #59636e; }
  .own { fill: #a7b0ba; }
  .keep { fill: #7fb8e6; }
  .read { fill: #0969da; }
  .transform { fill: #bf3989; }
  .write { fill: #1a7f37; }
  .bauta { fill: #0969da; }
  .axis { stroke: #d1d9e0; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .quiet { fill: #9198a1; }
    .own { fill: #656c76; }
    .keep { fill: #3d6f99; }
    .read, .bauta { fill: #4493f8; }
    .transform { fill: #db61a2; }
    .write { fill: #3fb950; }
    .axis { stroke: #3d444d; }
  }
"""


class Plot:
    WIDTH, LEFT, RIGHT, BAR = 760, 150, 110, 16

    def __init__(self, most):
        self.parts, self.y, self.most = [], 16, most

    def x(self, seconds):
        return (self.WIDTH - self.LEFT - self.RIGHT) * seconds / self.most

    def text(self, x, text, kind="", anchor="start"):
        self.parts.append(
            '<text x="%.1f" y="%.1f" text-anchor="%s" class="%s">%s</text>' % (
                x, self.y + self.BAR - 3, anchor, kind, escape(text)))

    def bar(self, label, pieces, note):
        """pieces: (class, seconds), one after the other."""
        self.text(self.LEFT - 8, label, "quiet", "end")
        x = self.LEFT
        for kind, seconds in pieces:
            self.parts.append(
                '<rect x="%.1f" y="%.1f" width="%.1f" height="%d" class="%s"/>'
                % (x, self.y, self.x(seconds), self.BAR, kind))
            x += self.x(seconds)
        self.text(x + 6, note)
        self.y += self.BAR + 4

    def heading(self, text):
        self.text(self.LEFT, text)
        self.y += self.BAR + 6

    def legend(self):
        x = self.LEFT
        for kind, text in (("read", "reads"), ("transform", "transforms"),
                           ("write", "writes"), ("keep", "all kept"),
                           ("own", "own tools")):
            self.parts.append('<rect x="%d" y="%.1f" width="12" height="12" '
                              'class="%s"/>' % (x, self.y + 2, kind))
            self.text(x + 18, text, "quiet")
            x += 110
        self.y += self.BAR + 8

    def document(self, title):
        axis = '<line x1="{0}" y1="10" x2="{0}" y2="{1}" class="axis"/>'.format(
            self.LEFT - 1, self.y - 30)
        return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" '
                'role="img" aria-label="%s">\n<title>%s</title>\n<style>%s'
                '</style>\n%s\n%s\n</svg>\n' % (
                    self.WIDTH, self.y + 4, escape(title), escape(title),
                    STYLE, axis, "\n".join(self.parts)))


def svg(document):
    """Seconds of each way; bauta's bar is parted as its own CPU time is."""
    results = document["results"]
    plot = Plot(max(max(r["own_s"], r["bauta_s"]) for r in results))
    for r in results:
        plot.heading("%s, %d table%s, %d rows" % (
            r["engine"], r["tables"], "" if r["tables"] == 1 else "s",
            document["rows"]))
        cpu = r.get("cpu_share")
        plot.bar("bauta, 7 rules",
                 [(phase, r["bauta_s"] * cpu[phase]) for phase in PHASES]
                 if cpu else [("bauta", r["bauta_s"])],
                 "%.1f s, ratio %.2f" % (r["bauta_s"], r["ratio"]))
        if r["keep_s"] is not None:
            plot.bar("bauta, all kept", [("keep", r["keep_s"])],
                     "%.1f s" % r["keep_s"])
        plot.bar("own tools", [("own", r["own_s"])], "%.1f s" % r["own_s"])
        plot.y += 8
    plot.legend()
    return plot.document("Seconds to copy %d rows" % document["rows"])
