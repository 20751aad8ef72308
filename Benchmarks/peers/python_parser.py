#!/usr/bin/env python3
"""Parses files with a Python feed parser: python_parser.py feedparser|fastfeedparser FILE..."""
import importlib
import sys

library = importlib.import_module(sys.argv[1])
items = failed = 0
for path in sys.argv[2:]:
    with open(path, "rb") as file:
        document = file.read()
    try:
        items += len(library.parse(document).entries)
    except Exception:  # each library has its own; a document that it refuses is counted
        failed += 1
print(f"files {len(sys.argv) - 2}, items {items}, failed {failed}")
