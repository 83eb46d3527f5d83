"""Prints the licences of the crates that are built into the program.

Usage: licences.py, in the folder of Cargo.toml. Nothing is fetched: cargo knows where the sources are.
"""

import json
import pathlib
import subprocess
import sys


def cargo(*arguments):
    command = ["cargo", *arguments, "--locked", "--offline"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def crates():
    """Returns names and versions, without those that only build or test."""
    tree = cargo("tree", "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}")
    found = {tuple(line.split()[:2]) for line in tree.splitlines() if line.strip()}
    return sorted(crate for crate in found if crate[0] != "cardhelp")


def main():
    packages = json.loads(cargo("metadata", "--format-version", "1"))["packages"]
    known = {(package["name"], f"v{package['version']}"): package for package in packages}
    texts = {}
    for crate in crates():
        package = known[crate]
        folder = pathlib.Path(package["manifest_path"]).parent
        kinds = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE", "COPYRIGHT")
        files = [path for path in folder.iterdir() if path.name.upper().startswith(kinds)]
        if not files:
            # What it says of itself is all there is.
            texts.setdefault(f"License: {package['license']}\n", []).append(crate)
        for path in sorted(path for path in files if path.is_file()):
            text = path.read_text(encoding="utf-8", errors="replace").strip() + "\n"
            texts.setdefault(text, []).append(crate)
    print("The program contains the following works of others, under these licences.")
    for text, users in sorted(texts.items(), key=lambda item: item[1]):
        names = ", ".join(f"{name} {version[1:]}" for name, version in sorted(set(users)))
        print(f"\n{'=' * 78}\n{names}\n{'-' * 78}\n{text}", end="")


sys.exit(main())
