"""Executes the notebooks of this folder against the server at PARLEY_URL and fails unless each shows tables and charts: `execute.py [--write]`.

With --write what they show is written into them; without, they are left as they are.
"""

from __future__ import annotations

import base64
import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).parent
SMALLEST_CHART = 10_000


def images(notebook: nbformat.NotebookNode) -> list[bytes]:
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return [base64.b64decode(output["data"]["image/png"]) for output in outputs if "image/png" in output.get("data", {})]


def execute(path: Path, write: bool) -> None:
    """Runs one notebook from its first cell to its last."""
    notebook = nbformat.read(path, as_version=4)
    committed = len(images(notebook))
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(HERE)}}).execute()
    charts = images(notebook)
    tables = sum("text/html" in output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", []))
    assert charts and all(len(chart) > SMALLEST_CHART for chart in charts), f"{path.name}: a chart is missing or empty"
    assert tables > 0, f"{path.name}: there is no table"
    print(f"{path.name}: {len(charts)} charts, {tables} tables")
    if write:
        for cell in notebook.cells:
            cell.metadata.pop("execution", None)
        nbformat.write(notebook, path)
        if "CHARTS" in os.environ:
            for number, chart in enumerate(charts, 1):
                Path(os.environ["CHARTS"], f"{path.stem}-{number}.png").write_bytes(chart)
    else:
        assert committed == len(charts), f"{path.name}: {committed} charts are committed, {len(charts)} are drawn now"


found = sorted(HERE.glob("*.ipynb"))
assert found, "there are no notebooks"
for each in found:
    execute(each, "--write" in sys.argv[1:])
print(f"{len(found)} passed, 0 failed")
