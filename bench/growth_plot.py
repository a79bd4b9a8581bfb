"""Draws the figures of growth.py as an SVG: one small chart of each, both axes logarithmic."""
import math
from html import escape

WIDTH, HEIGHT = 380, 250
LEFT, RIGHT, TOP, BOTTOM = 62, 14, 34, 34
COLUMNS = 2
HEAD = 34

STYLE = """
  svg { background: #ffffff; color: #1f2328; font: 12px system-ui, sans-serif; }
  text { fill: currentColor; }
  .grid { stroke: currentColor; stroke-opacity: .15; }
  .s0 { stroke: #0969da; fill: #0969da; } .s1 { stroke: #bc4c00; fill: #bc4c00; } .s2 { stroke: #1a7f37; fill: #1a7f37; }
  polyline { fill: none !important; stroke-width: 2; }
  @media (prefers-color-scheme: dark) {
    svg { background: #0d1117; color: #e6edf3; }
    .s0 { stroke: #58a6ff; fill: #58a6ff; } .s1 { stroke: #f0883e; fill: #f0883e; } .s2 { stroke: #3fb950; fill: #3fb950; }
  }
"""


def power(exponent):
    """A power of ten in words that need no superscript."""
    return {0: "1", 1: "10", 2: "100", 3: "1k", 4: "10k", 5: "100k", 6: "1M", 7: "10M"}.get(exponent, f"1e{exponent}")


def duration(exponent):
    """A power of ten nanoseconds."""
    units = ["ns", "µs", "ms", "s"]
    unit = min(exponent // 3, 3)
    return f"{10 ** (exponent - 3 * unit)} {units[unit]}"


def chart(title, series, left, top):
    """The elements of one chart, whose corner is at (left, top)."""
    points = [(n, ns) for figures in series.values() for n, ns in figures.items() if ns > 0]
    if not points:
        return []
    x0, x1 = (math.log10(bound(n for n, _ in points)) for bound in (min, max))
    y0 = math.floor(math.log10(min(ns for _, ns in points)))
    y1 = max(y0 + 2, math.ceil(math.log10(max(ns for _, ns in points))))

    def x(n):
        return left + LEFT + (math.log10(n) - x0) / max(x1 - x0, 1) * (WIDTH - LEFT - RIGHT)

    def y(ns):
        return top + TOP + (y1 - math.log10(ns)) / (y1 - y0) * (HEIGHT - TOP - BOTTOM)

    parts = [f'<text x="{left + LEFT}" y="{top + TOP - 14}" font-weight="600">{escape(title)}</text>']
    for k in range(y0, y1 + 1):
        parts.append(f'<line class="grid" x1="{left + LEFT}" y1="{y(10**k):.1f}" x2="{left + WIDTH - RIGHT}" y2="{y(10**k):.1f}"/>')
        parts.append(f'<text x="{left + LEFT - 6}" y="{y(10**k) + 4:.1f}" text-anchor="end">{duration(k)}</text>')
    for k in range(math.ceil(x0), math.floor(x1) + 1):
        parts.append(f'<line class="grid" x1="{x(10**k):.1f}" y1="{y(10**y0):.1f}" x2="{x(10**k):.1f}" y2="{y(10**y1):.1f}"/>')
        parts.append(f'<text x="{x(10**k):.1f}" y="{y(10**y0) + 18:.1f}" text-anchor="middle">{power(k)}</text>')
    for i, figures in enumerate(series.values()):
        line = [(x(n), y(ns)) for n, ns in sorted(figures.items()) if ns > 0]
        parts.append(f'<polyline class="s{i % 3}" points="' + " ".join(f"{a:.1f},{b:.1f}" for a, b in line) + '"/>')
        parts += [f'<circle class="s{i % 3}" cx="{a:.1f}" cy="{b:.1f}" r="3"/>' for a, b in line]
    return parts


def draw(charts):
    """The text of the SVG. charts: pairs of a title and, for each interpreter, its nanoseconds by size."""
    rows = -(-len(charts) // COLUMNS)
    width, height = WIDTH * COLUMNS + 20, HEAD + HEIGHT * rows + 10
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">',
        f"<style>{STYLE}</style>",
        f'<text x="{LEFT}" y="22">time for</text>',
    ]
    at = LEFT + 64
    for i, name in enumerate(charts[0][1] if charts else []):
        parts.append(f'<line class="s{i % 3}" x1="{at}" y1="18" x2="{at + 24}" y2="18" stroke-width="2"/><circle class="s{i % 3}" cx="{at + 12}" cy="18" r="3"/>')
        parts.append(f'<text x="{at + 30}" y="22">{escape(name)}</text>')
        at += 60 + 8 * len(name)
    for i, (title, series) in enumerate(charts):
        parts += chart(title, series, (i % COLUMNS) * WIDTH, HEAD + (i // COLUMNS) * HEIGHT)
    return "\n".join([*parts, "</svg>", ""])
