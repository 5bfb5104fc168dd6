"""Plays a file of commands and draws the screens it asks for. Started by `take`.

A line of the play:
  $ COMMAND                  typed and not looked at
  @ TIME                     what the clock shows from here on
  > NAME | SIZE | WORDS | COMMAND   a picture: SIZE is 80x24 or 120x40, WORDS are the language and `bare`
  ! NAME | SIZE | WORDS | COMMAND   the same of a command that writes

With --check every command that only reads is also run in each language, with colours and without, in both
sizes; no picture is taken of those, and each line must fit.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from rich.ansi import AnsiDecoder
from rich.console import Console
from rich.terminal_theme import MONOKAI

FORMAT = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
<rect fill="#0c0c0c" width="{width}" height="{height}" rx="8"/>
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


class Stage:
    """A computer with a binder on it."""

    def __init__(self, program, folder):
        self.program, self.folder, self.clock = program, folder, "2026-11-22 02:10:00"
        self.count, self.sessions = 0, []
        self.home = folder / "anna"
        self.home.mkdir()
        preload = subprocess.run(
            ["faketime", "2026-01-01", "sh", "-c", "echo $LD_PRELOAD"], capture_output=True, text=True, check=True
        )
        self.preload = preload.stdout.strip()

    def surroundings(self, language, bare):
        tongue = {"sv": "sv_SE.UTF-8", "da": "da_DK.UTF-8", "en": "en_GB.UTF-8"}[language]
        binder = self.home / "parm"
        settings = {
            "HOME": self.home,
            "XDG_CONFIG_HOME": self.home / ".config",
            "XDG_STATE_HOME": self.home / ".state",
            "PATH": f"{self.program.parent}:/usr/bin:/bin",
            "TZ": "Europe/Stockholm",
            "LANG": tongue,
            "PAGER": "cat",
            "BINDER_LANG": language,
            "LD_PRELOAD": self.preload,
            "FAKETIME": self.clock,
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }
        if binder.exists():
            settings["BINDER_DIR"] = binder
        if bare:
            settings["NO_COLOR"] = "1"
        return {name: str(value) for name, value in settings.items()}

    def typed(self, command):
        env = self.surroundings("sv", False)
        ran = subprocess.run(shlex.split(command), env=env, cwd=self.home, capture_output=True, text=True)
        if ran.returncode not in (0, 3):
            sys.exit(f"{command}\n{ran.stdout}{ran.stderr}")

    def seen(self, command, size, words):
        """What stands in a terminal of that size after the command, and the widest line it wrote."""
        width, height = size.split("x")
        env = self.surroundings(words[0], "bare" in words)
        script = "; ".join(f"export {name}={shlex.quote(value)}" for name, value in env.items() if name != "LD_PRELOAD")
        # A name of its own for each, so that no answer is taken for another's.
        self.count += 1
        name = f"screen{self.count}"
        told = f"tmux -L binder wait-for -S {name}"
        line = f"{script}; export LD_PRELOAD='{self.preload}'; {command}; unset LD_PRELOAD FAKETIME; {told}; cat"
        tmux = ["tmux", "-L", "binder", "-f", "/dev/null"]
        plain = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
        start = ["new-session", "-d", "-s", name, "-x", width, "-y", height, "-c", str(self.home), "sh", "-c", line]
        subprocess.run([*tmux, *start], env=plain, check=True)
        subprocess.run([*tmux, "wait-for", name], env=plain, check=True)
        shown = self.captured(tmux, name, ["-ep"], plain)
        joined = self.captured(tmux, name, ["-pJ", "-S", "-"], plain)
        self.sessions.append((tmux, name, plain))
        return shown, max((len(line.rstrip()) for line in joined.splitlines()), default=0)

    def end(self):
        for tmux, name, plain in self.sessions:
            subprocess.run([*tmux, "kill-session", "-t", name], env=plain, check=False)

    @staticmethod
    def captured(tmux, name, options, env):
        ran = subprocess.run([*tmux, "capture-pane", "-t", name, *options], env=env, capture_output=True, text=True, check=True)
        return ran.stdout


RUN = re.compile(r'x="([\d.]+)" y="([\d.]+)" textLength="([\d.]+)"([^>]*)>((?:&#160;)+)')
CELL = 12.2
OTHERS = [
    (size, [language, colours])
    for size in ("80x24", "120x40")
    for language in ("sv", "da", "en")
    for colours in ("bare", "coloured")
]


def without_blanks(run):
    """Some viewers drop the blanks that a run of text begins with, and draw it too far to the left."""
    x, y, length, rest, blanks = run.groups()
    shift = CELL * blanks.count("&")
    return f'x="{float(x) + shift:g}" y="{y}" textLength="{float(length) - shift:g}"{rest}>'


def draw(text, size, file, name):
    width, height = (int(number) for number in size.split("x"))
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(width=width, height=height, record=True, file=nowhere, force_terminal=True, legacy_windows=False)
        # What tmux says of a line holds from what it said of the line before.
        for line in AnsiDecoder().decode(text.rstrip("\n")):
            console.print(line, no_wrap=True, overflow="crop")
        svg = console.export_svg(title=name, theme=MONOKAI, code_format=FORMAT, unique_id=f"s{name}")
    svg = RUN.sub(without_blanks, svg)
    file.write_text("\n".join(line.rstrip() for line in svg.splitlines()) + "\n", encoding="utf-8")


def main():
    program, play, folder, to = (Path(argument) for argument in sys.argv[1:5])
    check = "--check" in sys.argv
    stage, wide, looked = Stage(program, folder), [], 0
    for line in play.read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "$":
            stage.typed(rest)
        elif mark == "@":
            stage.clock = rest
        elif mark in (">", "!"):
            name, size, words, command = (part.strip() for part in rest.split("|", 3))
            shown, widest = stage.seen(command, size, words.split())
            draw(shown, size, to / f"{name}.svg", name)
            # For a screen reader a line is as long as what it says.
            if "--plain" not in command and widest > int(size.split("x")[0]):
                wide.append(f"{name}: a line of {widest} in {size}")
            for size, words in OTHERS if check and mark == ">" else []:
                _, least = stage.seen(command, size, words)
                looked += 1
                if "--plain" not in command and least > int(size.split("x")[0]):
                    wide.append(f"{name}: a line of {least} in {size}, {words}")
    stage.end()
    if check:
        print(f"looked at {looked} more screens")
    print("\n".join(wide) or "every line fits")
    sys.exit(bool(wide))


main()
