#!/usr/bin/env python3
"""Runs several commands in turn, A B C A B C ..., and prints their medians as a Markdown table.

    compare.py [--rounds N] [--warm-up N] [--megabytes M] [--times T] --base NAME NAME='shell command' ...

The ratios are medians of the ratios taken round by round, so that a machine that grows slower or faster on the way
changes them little. CPU is user and system time of the command and of all it started; the peak is GNU time's figure
for the largest process. The last line that each command printed stands below the table: the counts of items there
tell whether all did the same work. A command that failed is marked with '!', and makes the exit status 1.
"""
import argparse
import datetime
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

TIMEOUT_SECONDS = 1800


@dataclass
class Measurement:
    wall: float
    cpu: float
    peak_mib: float
    failed: bool
    last_line: str


def measure(command):
    """Runs one shell command to its end."""
    with tempfile.NamedTemporaryFile("r") as peak, tempfile.TemporaryFile("w+b") as output:
        start = time.monotonic()
        process = subprocess.Popen(
            ["/usr/bin/time", "--quiet", "-f", "%M", "-o", peak.name, "timeout", str(TIMEOUT_SECONDS), "bash", "-c", command],
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = status
        output.seek(0)
        lines = output.read().decode("utf-8", "replace").split("\n")
        kib = peak.read().split()
        return Measurement(
            wall=wall, cpu=usage.ru_utime + usage.ru_stime, peak_mib=int(kib[-1]) / 1024 if kib else 0,
            failed=status != 0, last_line=next((line for line in reversed(lines) if line.strip()), ""))


def table(names, rounds, base, megabytes, times):
    """The rows of the Markdown table; `rounds` maps a name to its measurements."""
    def median(values):
        return statistics.median(list(values))

    def ratio(name, key):
        return median(key(one) / max(key(other), 1e-9) for one, other in zip(rounds[name], rounds[base]))

    unit = "ms" if times > 1 else "s"
    scale = 1000 / times if times > 1 else 1
    head = ["", f"CPU {unit}", f"wall {unit} (min–max)", "peak MiB", f"CPU ÷ {base}", f"wall ÷ {base}"]
    if megabytes:
        head.append("MB per CPU s")
    yield "| " + " | ".join(head) + " |"
    yield "|---" + "|---:" * (len(head) - 1) + "|"
    for name in names:
        walls = [one.wall * scale for one in rounds[name]]
        cpu = median(one.cpu for one in rounds[name])
        cells = [
            name + ("!" if any(one.failed for one in rounds[name]) else ""), f"{cpu * scale:.2f}",
            f"{median(walls):.2f} ({min(walls):.2f}–{max(walls):.2f})", f"{median(one.peak_mib for one in rounds[name]):.0f}",
            f"{ratio(name, lambda one: one.cpu):.2f}", f"{ratio(name, lambda one: one.wall):.2f}"]
        if megabytes:
            cells.append(f"{megabytes / cpu:.0f}")
        yield "| " + " | ".join(cells) + " |"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=int(os.environ.get("ROUNDS", 5)))
    options.add_argument("--warm-up", type=int, default=1, help="rounds that are not counted")
    options.add_argument("--megabytes", type=float, help="what each command reads")
    options.add_argument("--times", type=int, default=1, help="how often a command does its work: figures are for one")
    options.add_argument("--base", required=True, help="the name that the ratios are to")
    options.add_argument("commands", nargs="+", metavar="NAME=COMMAND")
    options = options.parse_args()

    commands = dict(each.split("=", 1) for each in options.commands)
    rounds = {name: [] for name in commands}
    for number in range(-options.warm_up, options.rounds):
        for name, command in commands.items():
            one = measure(command)
            if number >= 0:
                rounds[name].append(one)

    print("\n".join(table(commands, rounds, options.base, options.megabytes, options.times)))
    print(f"\n{datetime.date.today()}, {options.rounds} rounds, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    for name in commands:
        if rounds[name][-1].last_line:
            print(f"    {name}: {rounds[name][-1].last_line[:160]}")
    return any(one.failed for measurements in rounds.values() for one in measurements)


if __name__ == "__main__":
    sys.exit(main())
