"""Whom somebody met in person: `python3 examples/clients/python/met.py Zelenskyy`, with the server's address in PARLEY_URL.

Needs Python 3.9 or newer and nothing else.
"""

from __future__ import annotations

import json
import os
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, Iterator

ADDRESS = os.environ.get("PARLEY_URL", "http://127.0.0.1:4000")
QUESTION = Path(__file__).parents[1].joinpath("met.graphql").read_text(encoding="utf-8")
TRIES = 3


class Refused(Exception):
    """The server refused a question; `code` is one of the documented list."""

    def __init__(self, message: str, code: str, request_id: str | None) -> None:
        super().__init__(message)
        self.code = code
        self.request_id = request_id


def ask(question: str, variables: dict[str, Any]) -> dict[str, Any]:
    """The data of an answer. What is busy for the moment (429, 503) is asked again after the time that the server gives."""
    body = json.dumps({"query": question, "variables": variables}).encode()
    for left in reversed(range(TRIES)):
        request = urllib.request.Request(f"{ADDRESS}/graphql", body, {"content-type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                reply = json.load(response)
        except urllib.error.HTTPError as error:
            if left and error.code in (429, 503):
                time.sleep(float(error.headers.get("retry-after", "1")))
                continue
            reply = json.load(error)
        for error in reply.get("errors", [])[:1]:
            more = error.get("extensions", {})
            raise Refused(error["message"], more.get("code", "INTERNAL"), more.get("requestId"))
        return reply["data"]
    raise AssertionError("not reached")


def encounters(name: str) -> Iterator[dict[str, Any]]:
    """All encounters, page after page, as they come."""
    after = None
    while True:
        page = ask(QUESTION, {"name": name, "first": 5, "after": after})["encounters"]
        yield from page["edges"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


for edge in encounters(sys.argv[1] if len(sys.argv) > 1 else "Zelenskyy"):
    node = edge["node"]
    print(f"{node['meeting']['date']['edtf'] or 'undated'}  {node['counterpart']['name']}")
    for said in edge["evidence"]:
        source = said["article"]["source"] or {"name": ""}
        print(f"    «{said['sentence']}» {source['name']}".rstrip())
