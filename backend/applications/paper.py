"""文书: one printed page as a PDF with its fonts inside, a seal drawn as lines and curves, and a code to check."""

import io
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import pylopdf_fonts_zh_cn as fonts
import segno
from fpdf import FPDF

INK, GREY, RED = (31, 35, 41), (110, 117, 127), (200, 30, 40)
LEFT, RIGHT, WIDTH = 24.0, 24.0, 210.0 - 48.0
"""Margins and the width of the text in mm, near those of GB/T 9704-2012 (公文格式)."""
_PIECES = re.compile(r"[0-9A-Za-z.*%:/-]+|.", re.DOTALL)
_HANGING = frozenset("。，、；：！？）》”’」』】")


@dataclass(frozen=True)
class Paper:
    """What stands on the page. `seal`: whose; none for a receipt, which is not an act of an authority."""

    title: str
    title_en: str
    reference: str
    addressee: str
    paragraphs: Sequence[str]
    facts: Sequence[tuple[str, str]]
    rights: str
    issuer: str
    dated: str
    code: str
    address: str
    """Where the code can be checked; the QR code holds it."""
    seal: bool = True


def render(paper: Paper) -> bytes:
    """The PDF. Takes some tenths of a second: run it in a thread."""
    page = FPDF(format="A4")
    page.set_margins(LEFT, 22, RIGHT)
    page.set_auto_page_break(True, 58)
    page.add_font("serif", fname=fonts.serif_path())
    page.add_font("sans", fname=fonts.sans_path())
    page.set_lang("zh-CN")
    page.set_title(paper.title)
    page.set_author(paper.issuer)
    page.set_keywords(f"yichuang-verification:{paper.code}")
    page.add_page()
    _head(page, paper)
    _body(page, paper)
    _foot(page, paper)
    out = io.BytesIO()
    page.output(out)
    return out.getvalue()


def _head(page: FPDF, paper: Paper) -> None:
    page.set_text_color(*GREY)
    page.set_font("sans", size=9)
    page.cell(WIDTH / 2, 6, "一窗 · 政务服务")
    page.cell(WIDTH / 2, 6, paper.reference, align="R", new_x="LMARGIN", new_y="NEXT")
    page.set_draw_color(*RED)
    page.set_line_width(0.5)
    page.line(LEFT, page.get_y() + 1, LEFT + WIDTH, page.get_y() + 1)
    page.ln(14)
    page.set_text_color(*INK)
    page.set_font("serif", size=22)
    page.multi_cell(WIDTH, 11, paper.title, align="C", new_x="LMARGIN", new_y="NEXT")
    page.set_text_color(*GREY)
    page.set_font("sans", size=9)
    page.multi_cell(WIDTH, 6, paper.title_en, align="C", new_x="LMARGIN", new_y="NEXT")
    page.ln(9)


def _body(page: FPDF, paper: Paper) -> None:
    page.set_text_color(*INK)
    page.set_font("serif", size=12.5)
    _paragraph(page, f"{paper.addressee}：", 8, indent=0)
    for paragraph in paper.paragraphs:
        _paragraph(page, paragraph, 8)
    page.ln(4)
    _table(page, paper.facts)
    if paper.rights:
        page.ln(4)
        page.set_font("serif", size=11)
        _paragraph(page, paper.rights, 7)


def _paragraph(page: FPDF, text: str, height: float, indent: int = 2) -> None:
    """Chinese is broken anywhere but inside a number or word, and never before a closing mark, which hangs instead."""
    em = page.font_size
    line, x = "", LEFT + indent * em
    for piece in _PIECES.findall(text):
        if piece not in _HANGING and line and x + page.get_string_width(line + piece) > LEFT + WIDTH + 0.1:
            _line(page, x, line, height)
            line, x = "", LEFT
        line += piece
    _line(page, x, line, height)


def _line(page: FPDF, x: float, text: str, height: float) -> None:
    if page.will_page_break(height):
        page.add_page()
    page.set_x(x)
    page.cell(0, height, text, new_x="LMARGIN", new_y="NEXT")


def _table(page: FPDF, facts: Sequence[tuple[str, str]]) -> None:
    page.set_draw_color(215, 219, 224)
    page.set_line_width(0.2)
    for label, value in facts:
        page.line(LEFT, page.get_y(), LEFT + WIDTH, page.get_y())
        top = page.get_y() + 1.5
        page.set_xy(LEFT, top)
        page.set_font("sans", size=9.5)
        page.set_text_color(*GREY)
        page.cell(36, 6.5, label)
        page.set_text_color(*INK)
        page.multi_cell(WIDTH - 36, 6.5, value, align="L", new_x="LMARGIN", new_y="NEXT")
        page.set_y(page.get_y() + 1.5)
    page.line(LEFT, page.get_y(), LEFT + WIDTH, page.get_y())


def _foot(page: FPDF, paper: Paper) -> None:
    """Seal and date to the right, the code and where to check it to the left; always together at the foot."""
    page.set_auto_page_break(False)
    top = 297 - 62.0
    if paper.seal:
        _seal(page, LEFT + WIDTH - 32, top + 12, 18, paper.issuer)
    page.set_text_color(*INK)
    page.set_font("serif", size=12.5)
    page.set_xy(LEFT + WIDTH - 82, top + 6)
    page.cell(82, 8, paper.issuer, align="R")
    page.set_xy(LEFT + WIDTH - 82, top + 15)
    page.cell(82, 8, paper.dated, align="R")
    _qr(page, paper.address, LEFT, top, 28)
    page.set_text_color(*GREY)
    page.set_font("sans", size=8)
    for line, text in enumerate(("扫码验真 Scan to verify", f"验真码 {spaced(paper.code)}", paper.address)):
        page.set_xy(LEFT, top + 30 + 4.6 * line)
        page.cell(WIDTH, 4.6, text)


def _qr(page: FPDF, text: str, x: float, y: float, side: float) -> None:
    """Drawn as squares, so that it stays sharp and adds no image."""
    matrix = segno.make(text, error="m", micro=False).matrix
    module = side / len(matrix)
    page.set_fill_color(*INK)
    for row, modules in enumerate(matrix):
        start = None
        for column, dark in enumerate((*modules, 0)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                page.rect(x + start * module, y + row * module, (column - start) * module, module * 1.02, style="F")
                start = None


def _seal(page: FPDF, x: float, y: float, radius: float, name: str) -> None:
    """A round seal: rim, star, the name along the upper arc, and what kind of seal it is below."""
    page.set_draw_color(*RED)
    page.set_fill_color(*RED)
    page.set_text_color(*RED)
    with page.local_context(fill_opacity=0.72, stroke_opacity=0.72):
        page.set_line_width(0.9)
        page.circle(x, y, radius)
        points = [
            (x + r * math.sin(math.pi * n / 5), y - r * math.cos(math.pi * n / 5))
            for n, r in enumerate([radius * 0.3, radius * 0.115] * 5)
        ]
        page.polygon(points, style="F")
        step = min(24.0, 230.0 / max(1, len(name)))
        size = min(11.0, 26.0 * radius / 18 * step / 30 + 3)
        page.set_font("serif", size=size)
        for n, letter in enumerate(name):
            angle = (n - (len(name) - 1) / 2) * step
            with page.rotation(-angle, x, y):
                page.text(x - size * 0.176, y - radius * 0.72, letter)
        page.set_font("sans", size=5.5)
        page.set_xy(x - radius, y + radius * 0.5)
        page.cell(radius * 2, 3, "电子签章 SM2", align="C")


def spaced(code: str) -> str:
    """In groups of four, to be read aloud."""
    return " ".join(code[n : n + 4] for n in range(0, len(code), 4))
