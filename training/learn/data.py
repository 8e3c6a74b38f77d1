"""Prepared sentences, their states out of the reader's network, and batches of them."""

import json
from dataclasses import dataclass, field

import numpy as np
import onnxruntime
import torch

WIDTH = 384


@dataclass
class Sentence:
    """A prepared sentence. `states` are those of its pieces; `guess` is the likeliest trigger of each event whose trigger nobody marked."""

    line: dict
    states: np.ndarray | None = None
    guess: dict[int, int] = field(default_factory=dict)

    @property
    def pieces(self) -> int:
        return len(self.line["ids"])


def load(path: str) -> list[Sentence]:
    with open(path, encoding="utf-8") as lines:
        return [Sentence(json.loads(line)) for line in lines]


def session(path: str, threads: int = 1) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def by_length(sentences: list[Sentence], most: int) -> list[list[Sentence]]:
    """Groups sentences of similar length, at most `most` pieces a group, padding included."""
    groups: list[list[Sentence]] = []
    for one in sorted(sentences, key=lambda one: one.pieces):
        if not groups or (len(groups[-1]) + 1) * one.pieces > most:
            groups.append([])
        groups[-1].append(one)
    return groups


def add_states(sentences: list[Sentence], reader: str, threads: int) -> None:
    """Runs the reader's network and keeps the states of every sentence, as half floats."""
    network = session(reader, threads)
    for group in by_length(sentences, 4096):
        length = max(one.pieces for one in group)
        ids, types = (pad([one.line[key] for one in group], length) for key in ("ids", "types"))
        mask = (ids != 0).astype(np.float32)
        inputs = {"ids": ids, "typ": types, "mask": mask}
        inputs["first"] = np.zeros((len(group), 1), np.int64)
        inputs["wmask"] = np.ones((len(group), 1), np.float32)
        (states,) = network.run(["states"], inputs)
        for row, one in enumerate(group):
            one.states = states[row, : one.pieces].astype(np.float16)


def pad(rows: list[list[int]], length: int, filler: int = 0) -> np.ndarray:
    padded = np.full((len(rows), length), filler, np.int64)
    for row, values in enumerate(rows):
        padded[row, : len(values)] = values
    return padded


def piece_marks(line: dict, trigger: int | None = None, mark: int = 0) -> list[int]:
    """The mark of each piece, from the marks of words; the trigger's own mark stands over that of its word."""
    marks = [0] * len(line["ids"])
    for word, first in enumerate(line["first"]):
        end = line["first"][word + 1] if word + 1 < len(line["first"]) else len(marks) - 1
        value = mark if word == trigger else line["marks"][word]
        marks[first:end] = [value] * (end - first)
    return marks


def tensors(batch: list[tuple[Sentence, int | None]], mark: int):
    """States, mask, marks and first pieces of a batch of sentences, each with the trigger to mark or none."""
    length = max(one.pieces for one, _ in batch)
    states = np.zeros((len(batch), length, WIDTH), np.float32)
    mask = np.zeros((len(batch), length), np.float32)
    for row, (one, _) in enumerate(batch):
        states[row, : one.pieces] = one.states
        mask[row, : one.pieces] = 1
    marks = pad([piece_marks(one.line, trigger, mark) for one, trigger in batch], length)
    words = max(len(one.line["first"]) for one, _ in batch)
    first = pad([one.line["first"] for one, _ in batch], words)
    return tuple(torch.from_numpy(array) for array in (states, mask, marks, first))
