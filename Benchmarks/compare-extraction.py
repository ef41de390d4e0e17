#!/usr/bin/env python3
"""Compares label matching with pyahocorasick and spaCy's PhraseMatcher on the same text.

    python3 -m venv venv && venv/bin/pip install pyahocorasick spacy
    venv/bin/python Benchmarks/compare-extraction.py --esco DIR --ads FILE.csv [--rounds 3] [--sample 1.5]

Runs the tools in turn, `rounds` times, each on the first `sample` megabytes of the ads, and prints the median of the
processor time of each and of the ratios to ours in the same round. A tool reads the text as often as it takes to fill two
seconds. Ours finds stems too; the others compare lower-case words as they stand. pyahocorasick is asked for whole words
only (the check is made in Python, as its users do); spaCy reads with a blank English tokeniser.
"""
import argparse
import csv
import re
import statistics
import subprocess
import sys
import tempfile
import time


def say(words):
    print(f"{time.strftime('%H:%M:%S')} {words}", file=sys.stderr, flush=True)


def write_sample(ads, size, path):
    """The first ads of a CSV file up to so many bytes of description."""
    csv.field_size_limit(1 << 30)
    taken = 0
    with open(ads, encoding="utf-8", newline="") as source, open(path, "w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(["description"])
        for row in csv.DictReader(source):
            if taken >= size:
                break
            taken += len(row["description"].encode())
            writer.writerow([row["description"]])


def ours(arguments, ads, folder=None):
    export = ["--export", folder] if folder else []
    command = [arguments.evaluate, "extraction-speed", "--esco", arguments.esco, "--ads", ads, "--pass", "labels"]
    out = subprocess.run(command + ["--rounds", "51"] + export, capture_output=True, text=True, check=True).stdout
    return float(re.search(r"([0-9.]+) MB/core-s", out)[1]), int(re.search(r"(\d+) found", out)[1])


def measured(run, texts, size):
    """Megabytes a core-second, and what was found in one reading."""
    start, readings = time.process_time(), 0
    while readings == 0 or time.process_time() - start < 2:
        found = run(texts)
        readings += 1
    return readings * size / (time.process_time() - start), found


def aho(labels):
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for label in labels:
        automaton.add_word(label, len(label))
    automaton.make_automaton()

    def run(texts):
        found = 0
        for text in texts:
            for end, length in automaton.iter(text):
                start = end - length + 1
                before = start == 0 or not text[start - 1].isalnum()
                if before and (end + 1 == len(text) or not text[end + 1].isalnum()):
                    found += 1
        return found

    return run


def spacy_matcher(labels):
    import spacy
    from spacy.matcher import PhraseMatcher

    nlp = spacy.blank("en")
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    matcher.add("SKILL", list(nlp.tokenizer.pipe(labels)))
    return lambda texts: sum(len(matcher(nlp.tokenizer(text))) for text in texts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--esco", required=True)
    parser.add_argument("--ads", required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sample", type=float, default=1.5, help="megabytes")
    parser.add_argument("--evaluate", default="Benchmarks/.build/release/evaluate")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ads = f"{folder}/ads.csv"
        write_sample(arguments.ads, arguments.sample * 1e6, ads)
        compare(arguments, ads, folder)


def compare(arguments, ads, folder):
    say("writing labels and texts")
    ours(arguments, ads, folder)
    with open(f"{folder}/labels.txt", encoding="utf-8") as lines:
        labels = sorted({line.strip().lower() for line in lines} - {""})
    with open(f"{folder}/texts.txt", encoding="utf-8", errors="replace") as lines:
        texts = [line.rstrip("\n").lower() for line in lines]
    size = sum(len(text.encode()) for text in texts) / 1e6
    tools = {}
    for name, build in [("pyahocorasick", aho), ("spaCy PhraseMatcher", spacy_matcher)]:
        say(f"building {name}")
        tools[name] = build(labels)
    speeds = {name: [] for name in ["nyvej", *tools]}
    found = {}
    for number in range(arguments.rounds):
        say(f"round {number + 1} of {arguments.rounds}")
        speed, found["nyvej"] = ours(arguments, ads)
        speeds["nyvej"].append(speed)
        for name, run in tools.items():
            speed, found[name] = measured(run, texts, size)
            speeds[name].append(speed)
    print(f"{len(labels)} labels, {size:.1f} MB, medians of {arguments.rounds} alternating rounds")
    for name, each in speeds.items():
        ratio = statistics.median(best / other for best, other in zip(speeds["nyvej"], each))
        speed = statistics.median(each)
        print(f"{name:20} {speed:8.2f} MB/core-s   nyvej is {ratio:6.1f} times as fast   {found[name]} found")


if __name__ == "__main__":
    sys.exit(main())
