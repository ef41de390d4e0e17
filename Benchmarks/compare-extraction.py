#!/usr/bin/env python3
"""Compares label matching with pyahocorasick and spaCy's PhraseMatcher on the same text.

    python3 -m venv venv && venv/bin/pip install pyahocorasick spacy
    venv/bin/python Benchmarks/compare-extraction.py --esco DIR --ads FILE.csv [--rounds 5]

Runs the tools in turn, `rounds` times, and prints the median of the processor time of each and the ratio to ours. Ours
finds stems too; the others compare lower-case words as they stand. pyahocorasick is asked for whole words only (the
check is made in Python, as its users do); spaCy reads with a blank English tokeniser.
"""
import argparse
import re
import statistics
import subprocess
import sys
import tempfile
import time


def ours(arguments, folder):
    out = subprocess.run(
        [arguments.evaluate, "extraction-speed", "--esco", arguments.esco, "--ads", arguments.ads, "--rounds", "15",
         "--pass", "labels"] + (["--export", folder] if folder else []),
        capture_output=True, text=True, check=True).stdout
    return float(re.search(r"([0-9.]+) MB/core-s", out)[1])


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
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--evaluate", default="Benchmarks/.build/release/evaluate")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ours(arguments, folder)
        labels = sorted({line.strip().lower() for line in open(f"{folder}/labels.txt", encoding="utf-8")} - {""})
        texts = [line.rstrip("\n").lower() for line in open(f"{folder}/texts.txt", encoding="utf-8", errors="replace")]
    size = sum(len(text.encode()) for text in texts) / 1e6
    tools = {"pyahocorasick": aho(labels), "spaCy PhraseMatcher": spacy_matcher(labels)}
    speeds = {name: [] for name in ["nyvej", *tools]}
    found = {}
    for _ in range(arguments.rounds):
        speeds["nyvej"].append(ours(arguments, None))
        for name, run in tools.items():
            start = time.process_time()
            found[name] = run(texts)
            speeds[name].append(size / (time.process_time() - start))
    best = statistics.median(speeds["nyvej"])
    print(f"{len(labels)} labels, {size:.1f} MB, medians of {arguments.rounds} alternating runs")
    for name, list_ in speeds.items():
        speed = statistics.median(list_)
        print(f"{name:20} {speed:8.2f} MB/core-s   nyvej is {best / speed:6.1f} times as fast   {found.get(name, '')}")


if __name__ == "__main__":
    sys.exit(main())
