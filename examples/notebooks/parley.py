"""Asks a Parley server and gives data frames. For notebooks; copy it beside yours."""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.request
from typing import Any

import pandas as pd
from IPython.display import HTML

ADDRESS = os.environ.get("PARLEY_URL", "http://127.0.0.1:4000")


def ask(question: str, **variables: Any) -> dict[str, Any]:
    """The data of an answer; the server's own words as an error where there is none."""
    body = json.dumps({"query": question, "variables": variables}).encode()
    request = urllib.request.Request(f"{ADDRESS}/graphql", body, {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            reply = json.load(response)
    except urllib.error.HTTPError as error:
        reply = json.load(error)
    if reply.get("errors"):
        raise RuntimeError(reply["errors"][0]["message"])
    return reply["data"]


def table(question: str, size: int = 50, **variables: Any) -> pd.DataFrame:
    """All rows of a connection, a row each: what is nested becomes columns such as `meeting_city_name`, lists stay lists.

    The question has one connection, with `first: $first, after: $after`, `pageInfo { hasNextPage endCursor }` and `nodes`.
    """
    rows: list[dict[str, Any]] = []
    after = None
    while True:
        (page,) = ask(question, **variables, first=size, after=after).values()
        rows += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return pd.json_normalize(rows, sep="_")
        after = page["pageInfo"]["endCursor"]


def show(frame: pd.DataFrame) -> HTML:
    """A data frame with its texts in full, as sentences need it."""
    with pd.option_context("display.max_colwidth", None):
        return HTML(frame.to_html(index=False, na_rep="", justify="left"))
